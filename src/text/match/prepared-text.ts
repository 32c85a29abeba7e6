import { normalise } from '../normalise.ts';
import type { Variant } from './quote-variant.ts';

/** A text made ready for many quotes, so that each form of it is made once. */
export interface PreparedText {
	/** The text as `normalise` gives it. */
	readonly normal: string;
	/** The text as a variant sees it. */
	as(variant: Variant): string;
	/** Its blocks as a variant sees them; one where it says nothing of blocks. */
	blocksAs(variant: Variant): readonly string[];
}

/** Stands between blocks of a text: a paragraph separator, which a page has no use for. */
const blockEdge = '\u2029';

/** Makes a text ready for `matchQuote`. */
export function prepareText(text: string): PreparedText {
	const normal = normalise(text);
	const made = new Map<Variant['ofText'], string>();
	let blocks: readonly string[] | undefined;
	return {
		normal,
		as({ ofText }) {
			const form = made.get(ofText) ?? ofText(normal);
			made.set(ofText, form);
			return form;
		},
		blocksAs({ ofText }) {
			blocks ??= text
				.split(blockEdge)
				.map(normalise)
				.filter((block) => block !== '');
			return blocks.map(ofText);
		},
	};
}
