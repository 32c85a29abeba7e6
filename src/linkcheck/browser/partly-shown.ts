import { verdictOf } from '../../link-state/verdicts.ts';
import type { Judgement, QuoteJudgement } from '../judgement.ts';

const look = 'Open the page in a browser and check whether a reader can see the quote.';

/**
 * Joins the judgement on a page as it was sent with the judgement on what a browser showed when some
 * of its requests were not answered. Words that it shows are proven. Words that it does not show may
 * still be on the page.
 *
 * @param withheld - The requests that were not answered, in a few words each.
 */
export function partlyShown(
	sent: Judgement,
	seen: Judgement,
	withheld: readonly string[],
): Judgement {
	const before = new Map((sent.quotes ?? []).map((quote) => [nameOf(quote), quote]));
	const isGained = (quote: QuoteJudgement) =>
		isProven(quote) && before.get(nameOf(quote))?.outcome !== 'stands';
	const gained = seen.quotes?.filter(isGained).length ?? 0;
	const opened = { shown: false, why: whyNot(withheld, gained > 0) } as const;
	if (gained === 0) return { ...sent, opened };
	const quotes = (seen.quotes ?? []).map((quote) => {
		const sentQuote = before.get(nameOf(quote));
		if (isProven(quote)) return quote;
		return sentQuote && sentQuote.outcome !== 'unread' ? sentQuote : unproven(quote);
	});
	// Quotes that the page as sent could settle, standing or missing, keep that outcome.
	const worst =
		quotes.find(({ outcome }) => outcome === 'drift') ??
		quotes.find(({ verdict }) => verdict === 'anchor') ??
		quotes.find(({ outcome }) => outcome === 'unread');
	if (worst) {
		const { verdict, message, hint, nearest } = worst;
		return {
			...withoutNearest(seen),
			...{ verdict, message, hint, quotes, opened },
			...(nearest !== undefined && { nearest }),
		};
	}
	// All quotes stand; what fails is a place in the page, which may be in a part that was withheld.
	const verdict = sent.verdict === seen.verdict ? seen.verdict : 'unreadable';
	return { ...withoutNearest(seen), verdict, quotes, opened };
}

function isProven({ outcome, verdict }: QuoteJudgement): boolean {
	return outcome === 'stands' && !verdictOf(verdict).fails;
}

function unproven(quote: QuoteJudgement): QuoteJudgement {
	const { nearest: _, ...rest } = quote;
	const message =
		quote.outcome === 'stands'
			? quote.message
			: 'A browser that opened the page did not show all that is quoted from it.';
	return { ...rest, outcome: 'unread', verdict: 'unreadable', message, hint: look };
}

function withoutNearest({ nearest: _, ...judgement }: Judgement): Judgement {
	return judgement;
}

function nameOf({ quote, locator = '' }: QuoteJudgement): string {
	return `${locator}\n${quote}`;
}

function whyNot(withheld: readonly string[], showsMore: boolean): string {
	const named = withheld.slice(0, 3).map((why) => why.replace(/\.$/, ''));
	const more = withheld.length > named.length ? ' and more' : '';
	const shows = showsMore ? 'showed more, but not all' : 'did not show more';
	return `one that opened it ${shows}, and some of its requests were not answered (${named.join('; ')}${more})`;
}
