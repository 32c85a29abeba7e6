import { foldForWords, normaliseKeepingEdges } from '../normalise.ts';
import type { Variant } from './quote-variant.ts';
import type { TextForm } from './text-form.ts';

/** A text made ready for many quotes, so that each form of it is made once. */
export interface PreparedText {
	/** The text as `normalise` gives it. */
	readonly normal: string;
	/** The same with dashes and spaces within numbers told apart, which the ends of a quote are judged by. */
	readonly edges: string;
	/** The text as a variant sees it. */
	as(variant: Variant): TextForm;
	/** Its blocks as a variant sees them; one where it says nothing of blocks. */
	blocksAs(variant: Variant): readonly TextForm[];
}

/** Stands between blocks of a text: a paragraph separator, which a page has no use for. */
const blockEdge = '\u2029';

/** Makes a text ready for `matchQuote`. */
export function prepareText(text: string): PreparedText {
	const own = formOf(text);
	const made = new Map<Variant['ofText'], TextForm>();
	let blocks: readonly TextForm[] | undefined;
	return {
		normal: own.words,
		edges: own.edges,
		as({ ofText }) {
			const form = made.get(ofText) ?? changed(own, ofText);
			made.set(ofText, form);
			return form;
		},
		blocksAs({ ofText }) {
			blocks ??= text
				.split(blockEdge)
				.map(formOf)
				.filter(({ words }) => words !== '');
			return blocks.map((block) => changed(block, ofText));
		},
	};
}

function formOf(text: string): TextForm {
	const edges = normaliseKeepingEdges(text);
	return { words: foldForWords(edges), edges };
}

/** A form as a variant sees it. Its ends keep their capitals, unless the words have become longer than they were. */
function changed({ words, edges }: TextForm, ofText: Variant['ofText']): TextForm {
	const form = ofText(words);
	return { words: form, edges: form.length === edges.length ? edges : ofText(edges) };
}
