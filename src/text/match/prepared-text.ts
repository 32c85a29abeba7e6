import { withJoints } from './joiners.ts';
import { blockEdge, withSignsBetween } from '../block-edges.ts';
import { once } from '../once.ts';
import { foldForWords, normaliseKeepingEdges } from '../letters/normalise.ts';
import type { Variant } from './quote-variant.ts';
import type { TextForm } from './text-form.ts';

/** A text prepared for many quotes, so that each form of it is made only once. */
export interface PreparedText {
	/** The text as `normalise` returns it. */
	readonly normal: string;
	/**
	 * The same with kinds of dash and spaces within numbers kept (`normaliseKeepingEdges`), to judge
	 * the ends of a quote.
	 */
	readonly edges: string;
	/** The text as a variant sees it. */
	as(variant: Variant): TextForm;
	/** Its blocks as a variant sees them; only one if the text has no block edges. */
	blocksAs(variant: Variant): readonly TextForm[];
	/**
	 * The text as a variant sees it, with signs between blocks that are not one text; `undefined` if
	 * there are none.
	 */
	separatedAs(variant: Variant): TextForm | undefined;
	/** The text with its non-joiners (`withJoints`). */
	joined(): string | undefined;
}

/** Prepares a text for `matchQuote`. */
export function prepareText(text: string): PreparedText {
	const own = formOf(text);
	const made = new Map<Variant['ofText'], TextForm>();
	let blocks: readonly TextForm[] | undefined;
	const separated = once(() => {
		const other = text.includes(blockEdge) ? withSignsBetween(text) : text;
		return other === text ? undefined : formOf(other);
	});
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
		separatedAs: ({ ofText }) => {
			const form = separated();
			return form && changed(form, ofText);
		},
		joined: once(() => withJoints(text)),
	};
}

function formOf(text: string): TextForm {
	const edges = normaliseKeepingEdges(text);
	return { words: foldForWords(edges), edges };
}

/**
 * A form as a variant sees it. `edges` stays as it is, unless the variant changes the length of the
 * text.
 */
function changed({ words, edges }: TextForm, ofText: Variant['ofText']): TextForm {
	const form = ofText(words);
	return { words: form, edges: form.length === edges.length ? edges : ofText(edges) };
}
