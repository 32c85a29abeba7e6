import { verdictOf } from '../../link-state/verdicts.ts';
import type { Archive } from '../archive/archive.ts';
import type { Fetched } from '../../http/outcome/fetched.ts';
import type { Fetcher } from '../../http/make-fetcher.ts';
import type { Memento } from '../archive/memento.ts';
import type { Target } from '../collect/target.ts';
import { judge } from '../judge/judge.ts';
import type { Judgement, QuoteJudgement } from '../judgement.ts';
import type { LinkState } from '../../link-state/link-memory.ts';
import { quoteHash } from '../../text/text-hash.ts';
import { linkAddress } from '../../text/addresses/link-address.ts';
import { wantedOf } from './wanted.ts';
import type { ReadPdf } from './pdf-reader.ts';

/** A copy of a page that is gone or has changed, and what it still has. */
export interface FoundCopy extends Memento {
	/** Whether the record names it already. */
	isNamed: boolean;
	/** The quotes that stand in it. */
	stands: string[];
	/** How many quotes were looked for. */
	wanted: number;
}

/** What is needed to look for copies. */
export interface CopyTools {
	/** Fetches copies whose address is known. */
	fetcher: Pick<Fetcher, 'fetch'>;
	/** The archive to ask for copies that are not known yet; absent if none is to be asked. */
	archive?: Archive | undefined;
	/** The link state of all addresses. */
	state: LinkState;
	readPdf: ReadPdf;
	/** The day of the run. */
	today: string;
}

/** Whether a copy is worth looking for. */
export function wantsCopy({ uses }: Target, { verdict }: Judgement): boolean {
	return verdictOf(verdict).copyHelps && uses.some(({ as }) => as === 'source');
}

/**
 * Finds a copy of a page: the one its record names, the one remembered, or the one an archive
 * proposes. Each is judged as a page, so a replayed error, form or redirect does not count as a
 * copy. If a named copy cannot be read today, the result of its last reading counts.
 */
export async function findCopy(
	target: Target,
	{ fetcher, archive, state, readPdf, today }: CopyTools,
): Promise<FoundCopy | undefined> {
	const named = namedCopy(target);
	const known = named ?? (archive && state[target.address]?.archive);
	const wanted = wantedOf(target);
	const judged = async (fetched: Fetched) => {
		const pdf = await readPdf(fetched);
		return judge(fetched, { wanted, ...(pdf && { pdf }) });
	};
	const isPage = async (fetched: Fetched) =>
		verdictOf((await judged(fetched)).verdict).comparesQuotes;
	const page = known
		? { ...known, fetched: await fetcher.fetch(known.url) }
		: await archive?.nearest(target.address, target.date ?? today, isPage);
	const judgement = page && (await judged(page.fetched));
	if (!judgement || !verdictOf(judgement.verdict).comparesQuotes) {
		return rememberedCopy(target, state);
	}
	const { url, captured } = page;
	const stands = (judgement.quotes ?? [])
		.filter(({ outcome }) => outcome === 'stands')
		.map(({ quote }) => quote);
	return { url, captured, isNamed: named !== undefined, stands, wanted: wanted.length };
}

/** The copy that a record names, as it was when it was last read; `undefined` if it was never read. */
export function rememberedCopy(target: Target, state: LinkState): FoundCopy | undefined {
	const named = namedCopy(target);
	const memory = named && state[linkAddress(named.url)];
	if (!named || !memory || !verdictOf(memory.verdict).comparesQuotes) return undefined;
	const wanted = wantedOf(target);
	const stands = wanted.filter(({ quote }) => memory.quotes?.[quoteHash(quote)] === 'stands');
	return {
		...named,
		isNamed: true,
		stands: stands.map(({ quote }) => quote),
		wanted: wanted.length,
	};
}

/** Whether a quote stands in a copy. Without a quote: whether all quotes do. */
export function standsIn({ stands, wanted }: FoundCopy, quote?: string): boolean {
	return quote === undefined ? stands.length === wanted : stands.includes(quote);
}

/**
 * Whether the record names this copy and it has a quote (without one: every quote), so readers can
 * look it up there.
 */
export function isInNamedCopy(copy: FoundCopy | undefined, quote?: string): boolean {
	return copy?.isNamed === true && standsIn(copy, quote);
}

function namedCopy({ uses }: Target): Memento | undefined {
	return uses.flatMap(({ archive }) => archive ?? [])[0];
}

/** Adds to each quote that does not stand that the copy has it, if it does. */
export function withCopy(judgement: Judgement, copy: FoundCopy): Judgement {
	const quotes = judgement.quotes?.map((quote) => said(quote, copy));
	return { ...judgement, ...(quotes && { quotes }) };
}

function said(quote: QuoteJudgement, { stands, captured }: FoundCopy): QuoteJudgement {
	if (quote.outcome === 'stands' || !stands.includes(quote.quote)) return quote;
	const message = `${quote.message} It stands in the archived copy of ${captured}.`;
	return { ...quote, message, archivedOn: captured };
}
