import { nearestPassage } from './nearest-passage.ts';
import { prepareText, type PreparedText } from './prepared-text.ts';
import type { QuoteParts } from './left-out.ts';
import { findQuote, type QuoteMatch, quoteParts, type Stands } from './match-quote.ts';

/** A text of several pages made ready for many quotes. */
export interface PreparedPages {
	pages: readonly PreparedText[];
	/** Each page with the next, for quotes that run over. */
	pairs: readonly PreparedText[];
}

/** Makes the pages of a document ready for `matchQuoteOnPages`. */
export function preparePages(pages: readonly string[]): PreparedPages {
	return {
		pages: pages.map(prepareText),
		pairs: pages.slice(1).map((next, index) => prepareText(`${pages[index] ?? ''}\n${next}`)),
	};
}

interface PageOptions {
	/** Page to look at first, from 1; others follow in order. */
	page?: number;
}

/**
 * Looks for a quote on the pages of a document, as `matchQuote` does in a text. It may run over
 * from one page to the next. The page it is found on comes with the result: to hold a locator to it
 * is the caller's part.
 */
export function matchQuoteOnPages(
	document: readonly string[] | PreparedPages,
	quote: string,
	{ page }: PageOptions = {},
): QuoteMatch {
	const { pages, pairs } = 'pairs' in document ? document : preparePages(document);
	const wanted = quoteParts(quote);
	const order = pages.map((_, index) => index);
	if (page !== undefined) order.sort((a, b) => Number(b === page - 1) - Number(a === page - 1));
	const found = firstOf(order, pages, wanted) ?? runningOver(order, pairs, wanted);
	if (found) return found;
	const whole = pages.map(({ normal }) => normal).join(' ');
	const nearest = nearestPassage(whole, wanted.parts);
	return nearest === undefined ? { outcome: 'drift' } : { outcome: 'drift', nearest };
}

function runningOver(
	order: readonly number[],
	pairs: readonly PreparedText[],
	quote: QuoteParts,
): Stands | undefined {
	const found = firstOf(order, pairs, quote);
	return found && { ...found, runsOver: true };
}

function firstOf(
	order: readonly number[],
	texts: readonly PreparedText[],
	quote: QuoteParts,
): Stands | undefined {
	let noted: Stands | undefined;
	for (const index of order) {
		const text = texts[index];
		const found = text && findQuote(text, quote);
		if (!found) continue;
		const placed = { ...found, page: index + 1 };
		if (found.notes.length === 0) return placed;
		noted ??= placed;
	}
	return noted;
}
