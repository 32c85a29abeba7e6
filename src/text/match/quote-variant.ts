/**
 * A difference that does not make a quote false, reported as a note. For words left out: `negated`
 * if they contain a negation, `apart` if the parts are in different paragraphs, `far` if they are
 * far apart. In a PDF: `spaces` if its spaces differ, `footed` if it runs over to the next page with
 * a heading or a footnote between.
 */
export type QuoteNote =
	'case' | 'edges' | 'marks' | 'negated' | 'apart' | 'far' | 'spaces' | 'footed';

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
