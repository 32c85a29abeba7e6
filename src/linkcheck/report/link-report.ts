import type { CitedQuote, Target, Use } from '../collect/target.ts';
import type { QuoteJudgement } from '../judgement.ts';
import { wantedName } from '../run/wanted.ts';
import { standsIn } from '../run/find-copy.ts';
import type { LinkResult } from '../run/link-result.ts';

/**
 * The result for one address and one quote, or for the address alone if nothing is quoted. For
 * programs.
 */
export interface LinkReport {
	/** The address as requested: as a browser writes it, without its fragment. */
	address: string;
	/** Key of the source that names it; `null` for publishers and links in prose. */
	source: string | null;
	/** Its role in the record that names it. */
	as: Use['as'];
	/** Names of the records that rest on it: `claim/tide-mill/built-1871`. */
	claims: string[];
	quote: string | null;
	locator: string | null;
	verdict: string;
	message: string;
	hint: string;
	/**
	 * Status of the last answer; `null` if there was no answer, or the address was not asked in this
	 * run.
	 */
	status: number | null;
	/** Where redirects ended. */
	finalAddress: string | null;
	chain: { address: string; status: number }[];
	tries: { at: string; milliseconds: number; outcome: string }[];
	/** The day since which the verdict has been the same. */
	since: string | null;
	checked: string | null;
	/** Days of the failing checks in a row that count. */
	strikes: string[];
	/** For `drift`: the passage nearest to the quote. */
	nearest: string | null;
	/** An archived copy, and whether the quote stands in it. Without a quote: whether all quotes do. */
	copy: { address: string; captured: string; stands: boolean } | null;
}

/** The results for an address, one for each use and quote. */
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

/** The quotes from a source. Quotes of the same words at the same locator are grouped. */
function quotesOf({ quotes }: Target, { as, key }: Use): CitedQuote[][] {
	if (as === 'publisher' || as === 'prose') return [];
	const own = quotes.filter(({ source }) => source === key);
	return [...Map.groupBy(own, wantedName).values()].map((same) => [...new Set(same)]);
}

/** The result for one use of an address, and for quotes of the same words. */
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

/**
 * The judgement on a quote; `undefined` if the quote could not be looked for, because the page's
 * judgement says why.
 */
function judgementOf(
	{ judgement: { quotes = [] } }: LinkResult,
	cited: CitedQuote,
): QuoteJudgement | undefined {
	const name = wantedName(cited);
	return quotes.find((one) => wantedName(one) === name && one.outcome !== 'unread');
}
