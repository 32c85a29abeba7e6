import { closingEllipsis, findParts, openingEllipsis, partsOf } from './find-quote.ts';
import { joinedAsIn, withJoints } from './joiners.ts';
import { leftOut, type LeftOut, type QuoteParts } from './left-out.ts';
import { nearestPassage } from './nearest-passage.ts';
import { withoutLineHyphens } from '../letters/line-ends.ts';
import { normalise } from '../letters/normalise.ts';
import { type PreparedText, prepareText } from './prepared-text.ts';
import { type QuoteNote, type Variant, variants } from './quote-variant.ts';

/** Separates the parts of a passage whose quote leaves words out. */
export const gap = ' [...] ';

/** The quote is there, word for word. */
export interface Stands {
	outcome: 'stands';
	/** Differences that do not make the quote false; empty if there are none. */
	notes: QuoteNote[];
	/** The words as they stand in the text. */
	passage: string;
	/** The words it leaves out, if they may change the sense. */
	left?: LeftOut;
	/** Page on which the passage begins, from 1, if the text has pages. */
	page?: number;
	/** Whether it runs over to the next page. */
	runsOver?: boolean;
	/** The text between its parts at the edges of the pages, if it runs over. */
	passedOver?: string;
}

/** The quote is not there. */
export interface Drifts {
	outcome: 'drift';
	/**
	 * The most similar passage, with differences marked `[-gone-]` and `{+new+}`; absent if nothing is
	 * similar.
	 */
	nearest?: string;
}

export type QuoteMatch = Stands | Drifts;

/**
 * Looks for a quote in a text. It stands only if its words, digits and inner punctuation are the
 * same after `normalise`; `[...]` and `...` stand for words left out, and the parts around them must
 * come in order. A different case, different punctuation at the edges, and single instead of double
 * quotation marks are reported as notes. A passage that is only similar is shown but never passes.
 */
export function matchQuote(text: string | PreparedText, quote: string): QuoteMatch {
	const prepared = typeof text === 'string' ? prepareText(text) : text;
	const wanted = quoteParts(quote);
	const found = findQuote(prepared, wanted);
	if (found) return found;
	const nearest = nearestPassage(prepared.normal, wanted.parts);
	return nearest === undefined ? { outcome: 'drift' } : { outcome: 'drift', nearest };
}

/**
 * The parts of a quote that must stand, normalised. Line breaks become spaces, because YAML may
 * break a quote anywhere.
 */
export function quoteParts(quote: string): QuoteParts {
	const line = quote.replace(/[\r\n]+/g, ' ');
	const normal = normalise(line);
	const joined = withJoints(line);
	return {
		parts: partsOf(normal),
		...(joined !== undefined && { joined: partsOf(joined) }),
		opens: openingEllipsis.test(normal),
		closes: closingEllipsis.test(normal),
	};
}

/** Looks for the parts of a quote; `undefined` if they do not stand. */
export function findQuote(text: PreparedText, quote: QuoteParts): Stands | undefined {
	const found = findWords(text, quote);
	if (found || !quote.joined) return found;
	const parts = joinedAsIn(text.joined() ?? '', quote.joined);
	const joined = parts && findWords(text, { ...quote, parts });
	return joined && { ...joined, notes: ['joiners', ...joined.notes] };
}

/** Looks for the parts of a quote in every variant. */
function findWords(text: PreparedText, quote: QuoteParts): Stands | undefined {
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
			notes: [
				...variant.notes,
				...(left ? [left.note] : []),
				...(isStitched(text, variant, parts) ? ['stitched' as const] : []),
			],
			passage: spans.map(({ start, end }) => withoutLineHyphens(shown.slice(start, end))).join(gap),
			...(left && { left }),
		};
	}
	return undefined;
}

/** Whether a quote that stands does so only across blocks that are not one text. */
function isStitched(text: PreparedText, variant: Variant, parts: readonly string[]): boolean {
	const separated = text.separatedAs(variant);
	return separated !== undefined && !findParts(separated, parts);
}
