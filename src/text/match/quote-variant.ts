/**
 * A difference that does not make a quote false, reported as a note. Of what it leaves out: `negated`
 * where that has a word which turns the sense round, `apart` where the parts stand in different
 * paragraphs, `far`. Of its letters: `letters` where they are other forms of the same. Of its spaces:
 * `spaces` where signs, and in a PDF words, are set closer or wider. Of what stands in it: `footed`
 * where it runs over a page of a PDF with a heading or a footnote between, `parted` where a picture
 * or a box stands between paragraphs of a web page.
 */
export type QuoteNote =
	| 'case'
	| 'edges'
	| 'marks'
	| 'letters'
	| 'negated'
	| 'apart'
	| 'far'
	| 'spaces'
	| 'footed'
	| 'parted';

/**
 * A way to ignore differences: how the text and the parts of the quote are changed before they are
 * compared.
 */
export interface Variant {
	notes: QuoteNote[];
	ofText: (text: string) => string;
	ofPart: (part: string) => string;
}

const marks = (text: string) => text.replace(/(?<!\d)"/g, "'");
const lower = (text: string) => text.toLowerCase();
const brackets = (part: string) => part.replace(/\[(\p{L})\](?=\p{L})/gu, '$1');
const same = (text: string) => text;
/**
 * Russian with and without the points of `ё` and the accents of a primer, Persian in Arabic forms of
 * its letters, Arabic with and without its vowels.
 */
const letters = (text: string) =>
	text
		.replace(/[ёЁيىك]/g, (letter) => letterForms[letter] ?? letter)
		.replace(/(?<=\p{sc=Cyrillic})[\u0300\u0301]|[\u064B-\u0652\u0670]/gu, '');
/** Whether a sign stands apart from what it belongs to goes by country and house: `5 %`, `Il dit :`, `№ 7` (which `normalise` makes `No 7`). */
const closed = (text: string) => text.replace(/ (?=[:;!?%‰€₽])|(?<=\bNo|[§$€£¥]) (?=\p{N})/gu, '');
const letterForms: Readonly<Record<string, string>> = { ё: 'е', Ё: 'Е', ي: 'ی', ى: 'ی', ك: 'ک' };

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
