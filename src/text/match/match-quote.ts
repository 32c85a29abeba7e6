import { closingEllipsis, findParts, openingEllipsis, partsOf } from './find-quote.ts';
import { leftOut, type LeftOut, type QuoteParts } from './left-out.ts';
import { nearestPassage } from './nearest-passage.ts';
import { withoutLineHyphens } from '../line-ends.ts';
import { normalise } from '../normalise.ts';
import { type PreparedText, prepareText } from './prepared-text.ts';
import { type QuoteNote, variants } from './quote-variant.ts';

/** Stands between the parts of a passage whose quote leaves words out. */
export const gap = ' [...] ';

/** The quote is there, word for word. */
export interface Stands {
	outcome: 'stands';
	/** What differs without making the quote false; empty when nothing does. */
	notes: QuoteNote[];
	/** The words as they stand in the text. */
	passage: string;
	/** What it leaves out, where that may change the sense. */
	left?: LeftOut;
	/** Page the passage begins on, from 1, where the text has pages. */
	page?: number;
	/** Whether it runs over to the next page. */
	runsOver?: boolean;
	/** What stands between its parts at the edges of the pages, where it runs over. */
	passedOver?: string;
}

/** The quote is not there. */
export interface Drifts {
	outcome: 'drift';
	/** The passage most like it, differences marked `[-gone-]` and `{+new+}`; absent where nothing is like it. */
	nearest?: string;
}

export type QuoteMatch = Stands | Drifts;

/**
 * Looks for a quote in a text. It stands only if its words, digits and inner punctuation are the
 * same after `normalise`; `[...]` and `...` stand for words left out, and the parts around them must
 * come in order. Another case, other punctuation at the edges, and single for double quotation
 * marks are reported as notes. What is merely similar is shown and never passes.
 */
export function matchQuote(text: string | PreparedText, quote: string): QuoteMatch {
	const prepared = typeof text === 'string' ? prepareText(text) : text;
	const wanted = quoteParts(quote);
	const found = findQuote(prepared, wanted);
	if (found) return found;
	const nearest = nearestPassage(prepared.normal, wanted.parts);
	return nearest === undefined ? { outcome: 'drift' } : { outcome: 'drift', nearest };
}

/** A quote as the parts that must stand, normalised. A quote has no lines of its own: YAML may break it anywhere. */
export function quoteParts(quote: string): QuoteParts {
	const normal = normalise(quote.replace(/[\r\n]+/g, ' '));
	return {
		parts: partsOf(normal),
		opens: openingEllipsis.test(normal),
		closes: closingEllipsis.test(normal),
	};
}

/** Where the parts of a quote stand; `undefined` where they do not. */
export function findQuote(text: PreparedText, quote: QuoteParts): Stands | undefined {
	for (const variant of variants) {
		const form = text.as(variant);
		const parts = quote.parts.map((part) => variant.ofPart(part));
		const spans = findParts(form, parts);
		if (!spans) continue;
		const shown = form.words.length === text.normal.length ? text.normal : form.words;
		const left = leftOut({
			...{ text: form, spans, quote: { ...quote, parts } },
			blocks: () => text.blocksAs(variant),
		});
		return {
			outcome: 'stands',
			notes: [...variant.notes, ...(left ? [left.note] : [])],
			passage: spans.map(({ start, end }) => withoutLineHyphens(shown.slice(start, end))).join(gap),
			...(left && { left }),
		};
	}
	return undefined;
}
