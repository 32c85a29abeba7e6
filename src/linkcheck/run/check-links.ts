import { verdictOf } from '../../link-state/verdicts.ts';
import { setTimeout as wait } from 'node:timers/promises';
import type { Archive } from '../archive/archive.ts';
import type { Target } from '../collect/target.ts';
import type { Fetched } from '../../http/outcome/fetched.ts';
import type { Fetcher } from '../../http/make-fetcher.ts';
import type { Capture } from '../../model/records/capture.ts';
import type { Judgement } from '../judgement.ts';
import type { LinkMemory, LinkState } from '../../link-state/link-memory.ts';
import type { Viewer } from '../browser/shown.ts';
import { Turns } from '../../http/wait/turns.ts';
import { isDue } from '../state/due.ts';
import { type Observation, remember } from '../state/remember.ts';
import { quoteHash } from '../../text/text-hash.ts';
import { examine } from './examine.ts';
import { findCopy, rememberedCopy, wantsCopy, withCopy } from './find-copy.ts';
import type { LinkResult } from './link-result.ts';
import { recall } from './recall.ts';
import { makeOfflineWatch } from './offline-watch.ts';
import { makePdfReader, type ReadPdf } from './pdf-reader.ts';

/** What a run needs in addition to its targets. */
export interface RunTools {
	fetcher: Pick<Fetcher, 'fetch'>;
	/** Opens pages in a browser; absent if no browser is to be used. */
	viewer?: Viewer | undefined;
	/** The archive to ask for copies (`--suggest`); absent if none is to be asked. */
	archive?: Archive | undefined;
	state: LinkState;
	/** The day of the run, `YYYY-MM-DD`. */
	today: string;
	/** Whether to skip addresses that are not yet due (`isDue`). */
	onlyDue: boolean;
	/** The captures so far, by the key of the source; absent if captures are not to be kept. */
	captures?: Readonly<Record<string, Capture>> | undefined;
	/** Returns a number from 0 up to 1. */
	random: () => number;
	/** An address to ask before the machine counts as offline. */
	secondOpinion: string;
	/** Whether all requests go through a proxy. */
	proxied?: boolean;
	/**
	 * Called to stop open requests, when the machine proves to be offline or the proxy lets nothing
	 * through.
	 */
	stop?: () => void;
	/** Called when one target is done. */
	onDone?: (result: LinkResult) => void;
}

/** The result of a run. */
export interface LinkRun {
	/** In the order of the targets. */
	results: LinkResult[];
	/** Whether this machine has no network, so that nothing was judged. */
	isOffline: boolean;
	/** What is wrong with the proxy, if it let nothing through, so that nothing was judged. */
	proxyFault?: string | undefined;
}

/** How many hosts are asked first, to see whether there is a network at all. */
const scoutCount = 3;
/** Milliseconds after which the other hosts follow, even if the first have not answered. */
const scoutTime = 3000;

/**
 * Checks addresses. A few hosts are asked first. After the first sign of a network all others start
 * at once, and the fetcher applies its limits.
 */
export async function checkLinks(targets: readonly Target[], tools: RunTools): Promise<LinkRun> {
	const { fetcher, state, today, secondOpinion, stop, onDone, proxied } = tools;
	const due = targets.filter((target) => !tools.onlyDue || wantsCheck(target, state, today));
	const watch = makeOfflineWatch({ ask: () => fetcher.fetch(secondOpinion), stop, proxied });
	const oneTools: OneTools = { ...tools, readPdf: makePdfReader(), onFetched: watch.see };
	const begun = new Map<Target, Promise<LinkResult>>();
	const { viewer } = tools;
	// If every page is opened, do not fetch faster than that: the bodies would have to stay in memory.
	const turns = new Turns(viewer?.always ? viewer.atOnce : Infinity);
	const begin = (target: Target) => {
		const known = begun.get(target);
		if (known) return known;
		const result = turns
			.take(() => checkOne(target, oneTools))
			.then((done) => {
				onDone?.(done);
				return done;
			});
		begun.set(target, result);
		return result;
	};
	const late = new AbortController();
	const areBack = await Promise.race([
		Promise.all(scoutsOf(due).map(begin)).then(() => true),
		watch.isAlive.then(() => false),
		wait(scoutTime, false, { signal: late.signal }).catch(() => false),
	]);
	late.abort();
	if (areBack && watch.proxyFault() !== undefined) {
		return { results: [], isOffline: false, proxyFault: watch.proxyFault() };
	}
	if (areBack && (await watch.isOffline())) return { results: [], isOffline: true };
	const wanted = new Set(due);
	const results = await Promise.all(
		targets.map(async (target) => {
			if (wanted.has(target)) return begin(target);
			const result = recalled(target, state);
			onDone?.(result);
			return result;
		}),
	);
	return { results, isOffline: await watch.isOffline(), proxyFault: watch.proxyFault() };
}

/** One target of each of the first few hosts. */
function scoutsOf(targets: readonly Target[]): Target[] {
	const hosts = new Map<string, Target>();
	for (const target of targets) {
		const host = URL.parse(target.address)?.hostname ?? '';
		if (!hosts.has(host)) hosts.set(host, target);
		if (hosts.size === scoutCount) break;
	}
	return [...hosts.values()];
}

/** Judges by the link state alone. */
export function recallLinks(targets: readonly Target[], state: LinkState): LinkResult[] {
	return targets.map((target) => recalled(target, state));
}

/** Whether an address is due, or a quote cited from it has not been looked for yet. */
function wantsCheck({ address, quotes }: Target, state: LinkState, today: string): boolean {
	const memory = state[address];
	if (isDue(memory, today)) return true;
	return wasRead(memory) && quotes.some(({ quote }) => !memory?.quotes?.[quoteHash(quote)]);
}

function wasRead(memory: LinkMemory | undefined): boolean {
	return memory !== undefined && verdictOf(memory.verdict).page === 'there';
}

function recalled(target: Target, state: LinkState): LinkResult {
	const memory = state[target.address];
	const judgement = recall(target, memory);
	const copy = wantsCopy(target, judgement) ? rememberedCopy(target, state) : undefined;
	return {
		target,
		judgement: copy ? withCopy(judgement, copy) : judgement,
		...(memory && { memory }),
		...(copy && { copy }),
	};
}

interface OneTools extends RunTools {
	readPdf: ReadPdf;
	onFetched: (fetched: Fetched) => void;
}

async function checkOne(target: Target, tools: OneTools): Promise<LinkResult> {
	const before = tools.state[target.address];
	const { fetched, judgement, read } = await examine(target, before, tools);
	const copy = wantsCopy(target, judgement) ? await findCopy(target, tools) : undefined;
	const { reported, memory } = remember(before, judgement, {
		today: tools.today,
		...observed(fetched, judgement, before),
		...(copy && { archive: { url: copy.url, captured: copy.captured } }),
	});
	const known = judgement.verdict === 'unchecked' ? before : memory;
	return {
		target,
		judgement: copy ? withCopy(reported, copy) : reported,
		fetched,
		...(known && { memory: known }),
		...(copy && { copy }),
		...(read && { read }),
	};
}

/**
 * What to remember of an answer for the next request. An answer that nothing has changed keeps the
 * known validators. If a verdict rests on what a browser shows, no validators are kept: scripts can
 * change the words even if the server's answer does not change.
 */
function observed(
	fetched: Fetched,
	{ verdict, opened }: Judgement,
	before: LinkMemory | undefined,
): Partial<Observation> {
	if (fetched.kind === 'failure' || verdict === 'unchecked') return {};
	const { status, headers, finalUrl } = fetched;
	const etag = headers.etag ?? (status === 304 ? before?.etag : undefined);
	const lastModified =
		headers['last-modified'] ?? (status === 304 ? before?.lastModified : undefined);
	const moved = finalUrl === fetched.chain[0]?.url ? {} : { finalUrl };
	if (opened?.shown) return moved;
	return {
		...moved,
		...(etag !== undefined && { etag }),
		...(lastModified !== undefined && { lastModified }),
	};
}
