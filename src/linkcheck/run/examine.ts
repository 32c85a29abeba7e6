import { createHash } from 'node:crypto';
import { verdictOf } from '../../link-state/verdicts.ts';
import type { Target } from '../collect/target.ts';
import type { Fetched } from '../../http/outcome/fetched.ts';
import { withoutBody } from '../../http/outcome/without-body.ts';
import type { Fetcher } from '../../http/make-fetcher.ts';
import { isFront } from '../judge/addresses.ts';
import { judgeByBrowser, noViewer } from '../browser/second-opinion.ts';
import type { Viewer } from '../browser/shown.ts';
import type { JudgeContext } from '../judge/context.ts';
import { probeAddress } from '../judge/sibling.ts';
import type { Judgement } from '../judgement.ts';
import type { LinkMemory } from '../../link-state/link-memory.ts';
import { mayAskConditionally } from '../state/due.ts';
import { quoteHash } from '../../text/text-hash.ts';
import { fragmentOf } from '../../text/addresses/link-address.ts';
import type { Capture } from '../../model/records/capture.ts';
import type { PageRead } from './link-result.ts';
import type { ReadPdf } from './pdf-reader.ts';
import { wantedOf } from './wanted.ts';

/** What is needed to examine an address. */
export interface ExamineTools {
	fetcher: Pick<Fetcher, 'fetch'>;
	readPdf: ReadPdf;
	/**
	 * Opens pages in a browser before a verdict rests on their words. Without it, the judgement says
	 * that no browser was used.
	 */
	viewer?: Viewer | undefined;
	/** Returns a number from 0 up to 1. */
	random: () => number;
	/** The captures so far, by the key of the source; absent if captures are not to be kept. */
	captures?: Readonly<Record<string, Capture>> | undefined;
	/**
	 * Called with the answer or failure for the address itself, but not for other addresses that are
	 * asked.
	 */
	onFetched?: (fetched: Fetched) => void;
}

/** The result of examining an address. */
export interface Examined {
	/** The answer without its body, to free memory. */
	fetched: Fetched;
	judgement: Judgement;
	read?: PageRead;
}

/**
 * Asks an address and judges the answer. If that leaves doubt, also asks a probe address and
 * `https:`.
 */
export async function examine(
	target: Target,
	memory: LinkMemory | undefined,
	tools: ExamineTools,
): Promise<Examined> {
	const { fetcher, readPdf, random, viewer = noViewer('the browser was turned off') } = tools;
	const fetched = await fetcher.fetch(
		target.address,
		hasCapture(target, tools.captures) ? mayBeUnchanged(target, memory) : undefined,
	);
	tools.onFetched?.(fetched);
	const pdf = await readPdf(fetched);
	const context: JudgeContext = {
		wanted: wantedOf(target),
		fragments: citedPlaces(target),
		...(pdf && { pdf }),
		...(memory && { memory }),
		...(tools.captures && { keepsPassages: true }),
	};
	const first = await judgeByBrowser(fetched, context, viewer);
	const [sibling, secure] = await Promise.all([
		needsSibling(target, fetched, first.judgement, memory)
			? fetcher.fetch(probeAddress(target.address, random))
			: undefined,
		needsSecure(fetched) ? fetcher.fetch(secureOf(target.address)) : undefined,
	]);
	const beside = { ...(sibling && { sibling }), ...(secure && { secure }) };
	const { judgement } =
		sibling || secure
			? await judgeByBrowser(fetched, { ...context, ...beside }, viewer, first.look)
			: first;
	const read = readOf(fetched, judgement);
	// Clone the strings: slices of the page's text would keep the whole text in memory.
	return {
		fetched: withoutBody(fetched),
		judgement: structuredClone(judgement),
		...(read && { read: structuredClone(read) }),
	};
}

/** The fragments cited, and an empty one if the page is also cited as a whole. */
function citedPlaces({ uses, fragments }: Target): string[] {
	const isWhole = uses.some(({ written }) => fragmentOf(written) === undefined);
	return isWhole ? [...fragments, ''] : fragments;
}

/** The link state of the address, if an answer that nothing has changed is enough. */
function mayBeUnchanged(
	{ quotes, fragments }: Target,
	memory: LinkMemory | undefined,
): LinkMemory | undefined {
	const wanted = {
		quotes: quotes.map(({ quote }) => quoteHash(quote)),
		hasPlaces: fragments.length > 0 || quotes.some(({ locator }) => locator !== undefined),
	};
	return mayAskConditionally(memory, wanted) ? memory : undefined;
}

/** Whether the captures already have everything of a page, so it need not be sent again. */
function hasCapture(
	{ uses, quotes }: Target,
	captures: Readonly<Record<string, Capture>> | undefined,
): boolean {
	if (!captures) return true;
	const sources = new Set(uses.flatMap(({ as, key }) => (as === 'source' ? [key] : [])));
	const isKnown = (source: string, words: string) =>
		captures[source]?.quotes.some(({ quote }) => quote === words) === true;
	return (
		[...sources].every((source) => captures[source]) &&
		quotes.every(({ source, quote }) => !sources.has(source) || isKnown(source, quote))
	);
}

/**
 * Whether a probe address is needed to tell a page from a soft 404. It is not if a quote stands, or
 * if the text is the same as when the page was last `ok`.
 */
function needsSibling(
	{ address, uses }: Target,
	fetched: Fetched,
	judgement: Judgement,
	memory: LinkMemory | undefined,
): boolean {
	if (fetched.kind === 'failure' || fetched.status !== 200) return false;
	if (verdictOf(judgement.verdict).page !== 'there' || judgement.text === undefined) return false;
	if (judgement.quotes?.some(({ outcome }) => outcome === 'stands')) return false;
	if (isFront(new URL(address)) || uses.every(({ as }) => as === 'archive')) return false;
	return !(memory?.verdict === 'ok' && memory.text === judgement.text);
}

/**
 * Whether the page answered with `http:` on its default port. A server on another port says nothing
 * about `https:`.
 */
function needsSecure(fetched: Fetched): boolean {
	if (fetched.kind === 'failure' || fetched.status !== 200) return false;
	const { protocol, port } = new URL(fetched.finalUrl);
	return protocol === 'http:' && port === '' && fetched.chain.length === 1;
}

function secureOf(address: string): string {
	const secure = new URL(address);
	secure.protocol = 'https:';
	return secure.href;
}

function readOf(fetched: Fetched, { passages, text }: Judgement): PageRead | undefined {
	if (fetched.kind === 'failure' || !fetched.body || !passages) return undefined;
	const { finalUrl: finalAddress, status, body } = fetched;
	return {
		...{ finalAddress, status, passages },
		body: createHash('sha256').update(body.bytes).digest('hex'),
		...(text !== undefined && { text }),
	};
}
