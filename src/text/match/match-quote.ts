import { findParts, lengthOf, partsOf, type Span } from './find-quote.ts';
import { nearestPassage } from './nearest-passage.ts';
import { normalise, withoutLineHyphens } from '../normalise.ts';
import { type PreparedText, prepareText } from './prepared-text.ts';
import { type QuoteNote, variants } from './quote-variant.ts';

/** The quote is there, word for word. */
export interface Stands {
	outcome: 'stands';
	/** What differs without making the quote false; empty when nothing does. */
	notes: QuoteNote[];
	/** The words as they stand in the text. */
	passage: string;
	/** Page the passage begins on, from 1, where the text has pages. */
	page?: number;
	/** Whether it runs over to the next page. */
	runsOver?: boolean;
}

/** The quote is not there. */
export interface Drifts {
	outcome: 'drift';
	/** The passage most like it, differences marked `[-gone-]` and `{+new+}`; absent where nothing is like it. */
	nearest?: string;
}

export type QuoteMatch = Stands | Drifts;

/** Parts of a quote this far apart (characters) deserve a look. */
const farApart = 2000;

/**
 * Looks for a quote in a text. It stands only if its words, digits and inner punctuation are the
 * same after `normalise`; `[...]` and `...` stand for words left out, and the parts around them must
 * come in order. Another case, other punctuation at the edges, and single for double quotation
 * marks are reported as notes. What is merely similar is shown and never passes.
 */
export function matchQuote(text: string | PreparedText, quote: string): QuoteMatch {
	const prepared = typeof text === 'string' ? prepareText(text) : text;
	const parts = quoteParts(quote);
	const found = findQuote(prepared, parts);
	if (found) return found;
	const nearest = nearestPassage(prepared.normal, parts);
	return nearest === undefined ? { outcome: 'drift' } : { outcome: 'drift', nearest };
}

/** A quote as the parts that must stand, normalised. A quote has no lines of its own: YAML may break it anywhere. */
export function quoteParts(quote: string): string[] {
	return partsOf(normalise(quote.replace(/[\r\n]+/g, ' ')));
}

/** Where the parts of a quote stand; `undefined` where they do not. */
export function findQuote(text: PreparedText, parts: readonly string[]): Stands | undefined {
	for (const variant of variants) {
		const form = text.as(variant);
		const wanted = parts.map((part) => variant.ofPart(part));
		const spans = findParts(form, wanted);
		if (!spans) continue;
		const shown = form.length === text.normal.length ? text.normal : form;
		return {
			outcome: 'stands',
			notes: [...variant.notes, ...(gapsOf(spans) > farApart ? (['far'] as const) : [])],
			passage: spans
				.map(({ start, end }) => withoutLineHyphens(shown.slice(start, end)))
				.join(' [...] '),
		};
	}
	return undefined;
}

function gapsOf(spans: readonly Span[]): number {
	return lengthOf(spans) - spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
