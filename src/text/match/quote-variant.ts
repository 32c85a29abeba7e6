/**
 * A difference that does not make a quote false, reported as a note.
 *
 * - In what the quote leaves out: `negated` if that has a word that reverses the meaning; `apart` if
 *   the parts are in different paragraphs; `far` if they are far apart.
 * - In its letters: `letters` if they are other forms of the same letters; `joiners` if the page has
 *   zero-width non-joiners where the quote has spaces or nothing, or the other way round.
 * - In its spaces: `spaces` if signs, or words in a PDF, are set closer or wider.
 * - In what is inside it: `footed` if it runs over a page break of a PDF, past a heading or a
 *   footnote; `parted` if there is a picture or a box between paragraphs of a web page; `stitched` if
 *   it runs from one block into the next where no sentence ends.
 */
export type QuoteNote =
	| 'case'
	| 'edges'
	| 'marks'
	| 'letters'
	| 'joiners'
	| 'negated'
	| 'apart'
	| 'far'
	| 'spaces'
	| 'footed'
	| 'parted'
	| 'stitched';

/**
 * A way to ignore differences: how the text and the parts of the quote are changed before they are
 * compared.
 */
export interface Variant {
	notes: QuoteNote[];
	ofText: (text: string) => string;
	ofPart: (part: string) => string;
}

/** Marks in a row are one, because two single ones in a row are normalised to a double one. */
const marks = (text: string) => text.replace(/(?<!\d)"/g, "'").replace(/'{2,}/g, "'");
const lower = (text: string) => text.toLowerCase();
const brackets = (part: string) => part.replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
const same = (text: string) => text;
/** As Turkish and Azerbaijani write it: `I` and `ı`, `İ` and `i` are pairs (Unicode SpecialCasing). */
const lowerTurkish = (text: string) => text.toLocaleLowerCase('tr');
/**
 * Removes differences between forms of the same letters: in Russian the points of `ё` and the accents
 * that textbooks add, in Persian and Urdu the Arabic forms of letters and the hamza over a final heh,
 * in Arabic the hamza and madda over an alef, which many do not type, and the vowel signs.
 */
const letters = (text: string) =>
	text
		.replace(/[ёЁيىكأإآٱہۀۂ]/g, (letter) => letterForms[letter] ?? letter)
		.replace(/(?<=\p{sc=Cyrillic})[\u0300\u0301]|[\u064B-\u0652\u0670]|(?<=ه)\u0654/gu, '');
/**
 * Removes spaces next to signs, because countries and publishers set them differently: `5 %`,
 * `Il dit :`, `№ 7` (which `normalise` makes `No 7`), `the gate — a new one`.
 */
const closed = (text: string) =>
	text
		.replace(/ (?=[:;!?%‰€₽])|(?<=\bNo|[§$€£¥]) (?=\p{N})/gu, '')
		.replace(
			/(?<=[\p{L}\p{M}"')]) (?=[-–—] ?[\p{L}"'(])|(?<=[\p{L}\p{M}"')] ?[-–—]) (?=[\p{L}"'(])/gu,
			'',
		);
const letterForms: Readonly<Record<string, string>> = {
	...{ ё: 'е', Ё: 'Е', ي: 'ی', ى: 'ی', ك: 'ک' },
	...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ہ: 'ه', ۀ: 'ه', ۂ: 'ه' },
};

/** All letters that count as forms of a letter, with itself. */
export function formsOfLetter(letter: string): string[] {
	const base = letterForms[letter] ?? letter;
	const others = Object.keys(letterForms).filter((form) => letterForms[form] === base);
	return [base, ...others];
}

/** The variants, the strictest first. The first one in which a quote stands gives the notes. */
export const variants: readonly Variant[] = [
	{ notes: [], ofText: same, ofPart: same },
	{ notes: ['edges'], ofText: same, ofPart: trimEdges },
	{ notes: ['marks'], ofText: marks, ofPart: marks },
	{ notes: ['edges', 'marks'], ofText: marks, ofPart: (part) => trimEdges(marks(part)) },
	{ notes: ['case'], ofText: lower, ofPart: (part) => lower(brackets(part)) },
	{ notes: ['case', 'edges'], ofText: lower, ofPart: (part) => trimEdges(lower(brackets(part))) },
	{
		notes: ['case', 'edges', 'marks'],
		ofText: (text) => lower(marks(text)),
		ofPart: (part) => trimEdges(lower(marks(brackets(part)))),
	},
	{ notes: ['case'], ofText: lowerTurkish, ofPart: (part) => lowerTurkish(brackets(part)) },
	{
		notes: ['case', 'edges'],
		ofText: lowerTurkish,
		ofPart: (part) => trimEdges(lowerTurkish(brackets(part))),
	},
	{ notes: ['spaces'], ofText: closed, ofPart: closed },
	{ notes: ['spaces', 'edges'], ofText: closed, ofPart: (part) => trimEdges(closed(part)) },
	{ notes: ['letters'], ofText: letters, ofPart: letters },
	{ notes: ['letters', 'edges'], ofText: letters, ofPart: (part) => trimEdges(letters(part)) },
];

const edge = '\\s.,;:!?¿¡\'"()\\[\\]。、「」『』《》〈〉؟،؛۔।-';
const leading = new RegExp(`^[${edge}]+`, 'u');
const trailing = new RegExp(`(?<![${edge}])[${edge}]+$`, 'u');

/** Removes punctuation of the sentence. Signs that belong to a number (`-5`, `.5`, `5%`, `$5`) stay. */
function trimEdges(part: string): string {
	const end = part.replace(trailing, '');
	const bare = end.replace(leading, '');
	const cut = end.slice(0, end.length - bare.length);
	return /^\p{N}/u.test(bare) && /[-.,]$/.test(cut) ? end : bare;
}
