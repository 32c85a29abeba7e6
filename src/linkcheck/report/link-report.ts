import type { CitedQuote, Target, Use } from '../collect/target.ts';
import type { QuoteJudgement } from '../judgement.ts';
import { wantedName } from '../run/examine.ts';
import { standsIn } from '../run/find-copy.ts';
import type { LinkResult } from '../run/link-result.ts';

/** What one address came to for one quote, or for itself where nothing is quoted: for a program. */
export interface LinkReport {
	/** As it was asked: as a browser writes it, without its fragment. */
	address: string;
	/** Key of the source that names it; none for publishers and links in prose. */
	source: string | null;
	/** What names it. */
	as: Use['as'];
	/** Names of what rests on it: `claim/tide-mill/built-1871`. */
	claims: string[];
	quote: string | null;
	locator: string | null;
	verdict: string;
	message: string;
	hint: string;
	/** Status of the last answer; none where there was none, or nobody asked in this run. */
	status: number | null;
	/** Where redirects ended. */
	finalAddress: string | null;
	chain: { address: string; status: number }[];
	tries: { at: string; milliseconds: number; outcome: string }[];
	/** Day since which the verdict has been the same, and of the last check. */
	since: string | null;
	checked: string | null;
	/** Days of failing checks in a row. */
	strikes: string[];
	/** For drift: the passage nearest to the quote. */
	nearest: string | null;
	/** An archived copy, and whether the quote (without one: all quotes) stands in it. */
	copy: { address: string; captured: string; stands: boolean } | null;
}

/** What an address came to, once for each source and quote. */
export function reportsOf(result: LinkResult): LinkReport[] {
	const { target } = result;
	const known = new Set<string>();
	return target.uses.flatMap((use) => {
		const name = `${use.as} ${use.entry}`;
		if (known.has(name)) return [];
		known.add(name);
		const groups = quotesOf(target, use);
		return groups.length === 0
			? [rowOf(result, use, [])]
			: groups.map((quotes) => rowOf(result, use, quotes));
	});
}

/** What is quoted from a source, what quotes the same words together. */
function quotesOf({ quotes }: Target, { as, key }: Use): CitedQuote[][] {
	if (as === 'publisher' || as === 'prose') return [];
	const own = quotes.filter(({ source }) => source === key);
	return [...Map.groupBy(own, wantedName).values()].map((same) => [...new Set(same)]);
}

/** What an address came to for one use of it, and for quotes of the same words. */
export function rowOf(result: LinkResult, use: Use, quotes: readonly CitedQuote[]): LinkReport {
	const { target, judgement, fetched, memory, copy } = result;
	const [cited] = quotes;
	const own = cited && judgementOf(result, cited);
	const { verdict, message, hint, nearest } = own ?? judgement;
	const answer = fetched?.kind === 'answer' ? fetched : undefined;
	return {
		address: target.address,
		source: use.as === 'source' || use.as === 'archive' ? use.key : null,
		as: use.as,
		claims: cited ? [...new Set(quotes.map(({ entry }) => entry))] : (use.citedBy ?? []),
		quote: cited?.quote ?? null,
		locator: cited?.locator ?? null,
		...{ verdict, message, hint },
		status: answer?.status ?? fetched?.chain.at(-1)?.status ?? null,
		finalAddress: answer?.finalUrl ?? memory?.finalUrl ?? null,
		chain: (fetched?.chain ?? []).map(({ url, status }) => ({ address: url, status })),
		tries: (fetched?.tries ?? []).map(({ at, milliseconds, outcome }) => ({
			...{ at, milliseconds: Math.round(milliseconds), outcome },
		})),
		since: memory?.since ?? null,
		checked: memory?.checked ?? null,
		strikes: memory?.strikes ?? [],
		nearest: nearest ?? null,
		copy: copy
			? { address: copy.url, captured: copy.captured, stands: standsIn(copy, cited?.quote) }
			: null,
	};
}

/** The judgement on a quote, unless it could not be looked for: then that on the page tells why. */
function judgementOf(
	{ judgement: { quotes = [] } }: LinkResult,
	cited: CitedQuote,
): QuoteJudgement | undefined {
	const name = wantedName(cited);
	return quotes.find((one) => wantedName(one) === name && one.outcome !== 'unread');
}
