import { normalise } from '../normalise.ts';
import type { Variant } from './quote-variant.ts';

/** A text made ready for many quotes, so that each form of it is made once. */
export interface PreparedText {
	/** The text as `normalise` gives it. */
	readonly normal: string;
	/** The text as a variant sees it. */
	as(variant: Variant): string;
}

/** Makes a text ready for `matchQuote`. */
export function prepareText(text: string): PreparedText {
	const normal = normalise(text);
	const made = new Map<Variant['ofText'], string>();
	return {
		normal,
		as({ ofText }) {
			const form = made.get(ofText) ?? ofText(normal);
			made.set(ofText, form);
			return form;
		},
	};
}
