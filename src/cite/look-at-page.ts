import type { Body, Fetched } from '../http/outcome/fetched.ts';
import { judge } from '../linkcheck/judge/judge.ts';
import { isPdf } from '../linkcheck/judge/reading.ts';
import type { Judgement } from '../linkcheck/judgement.ts';
import { examine, type ExamineTools } from '../linkcheck/run/examine.ts';
import type { PageRead } from '../linkcheck/run/link-result.ts';
import { makePdfReader } from '../linkcheck/run/pdf-reader.ts';
import type { Wanted } from '../linkcheck/judge/context.ts';
import { type Metadata } from '../metadata/metadata.ts';
import { readPdfProperties } from '../metadata/read-pdf-properties.ts';
import { fragmentOf, isRoute, linkAddress } from '../text/addresses/link-address.ts';
import { type ProvenQuote, proveQuote } from './proven-quote.ts';
import { readWebPage } from './read-web-page.ts';
import { refusalOf } from './refusal.ts';

/** The result of reading a page that can be cited. */
export interface LookedAt {
	/** The address that was asked. */
	asked: string;
	/** Where redirects ended; in an application, with the route of the page. */
	final: string;
	metadata: Metadata;
	/** What to know about the metadata, in a sentence or two. */
	warning?: string;
	judgement: Judgement;
	quote?: ProvenQuote;
	/** What to keep of it. Absent for a saved file, because we cannot know what the server sent. */
	read?: PageRead;
}

type PageTools = Pick<ExamineTools, 'fetcher' | 'viewer' | 'random'>;

/**
 * Asks a page as the link check does, judges it, proves the quote and reads the page's metadata.
 *
 * @throws {CiteRefusal} If the page cannot be cited or does not have the words.
 */
export async function lookAtPage(
	address: string,
	wanted: Wanted | undefined,
	tools: PageTools,
): Promise<LookedAt> {
	const fragment = fragmentOf(address);
	const readPdf = makePdfReader();
	let fetched: Fetched | undefined;
	const fetcher: PageTools['fetcher'] = {
		async fetch(url, ...rest) {
			const answer = await tools.fetcher.fetch(url, ...rest);
			// The first request is for the page. Later ones, such as the probe address, are for the
			// judges.
			fetched ??= answer;
			return answer;
		},
	};
	const place = { file: '', line: 1, column: 1 };
	const { judgement, read } = await examine(
		{
			address,
			uses: [{ as: 'source', key: '', entry: '', written: address, place }],
			quotes: wanted ? [{ ...wanted, key: '', cites: '', entry: '', source: '', place }] : [],
			fragments: fragment === undefined ? [] : [fragment],
		},
		undefined,
		{ ...tools, fetcher, readPdf, captures: {} },
	);
	if (!fetched) throw new Error(`${address} was not requested.`);
	const looked = await readOff(fetched, judgement, wanted, readPdf);
	return {
		asked: address,
		...looked,
		...(read && { read: withQuote(read, wanted, looked.quote) }),
	};
}

/**
 * Reads a page that a person has saved.
 *
 * @throws {CiteRefusal} If it is not the page, cannot be read, or does not have the words.
 */
export async function lookAtFile(
	address: string,
	body: Body,
	wanted: Wanted | undefined,
): Promise<LookedAt> {
	const readPdf = makePdfReader();
	const fetched: Fetched = {
		...{
			kind: 'answer',
			url: address,
			finalUrl: linkAddress(address),
			status: 200,
			headers: {},
			body,
		},
		...{ chain: [{ url: address, status: 200 }], tries: [] },
	};
	const pdf = await readPdf(fetched);
	const judgement = judge(fetched, {
		...(wanted && { wanted: [wanted] }),
		...(pdf && { pdf }),
	});
	// The person who saved it may be signed in, so a page with words about subscribing can still be
	// complete.
	const isWhole = judgement.verdict === 'login' && wanted === undefined;
	const looked = isWhole ? { ...judgement, verdict: 'note' as const } : judgement;
	return { asked: address, ...(await readOff(fetched, looked, wanted, readPdf)) };
}

async function readOff(
	fetched: Fetched,
	judgement: Judgement,
	wanted: Wanted | undefined,
	readPdf: ReturnType<typeof makePdfReader>,
): Promise<Omit<LookedAt, 'asked' | 'read'>> {
	const body = fetched.kind === 'failure' ? undefined : fetched.body;
	const isFile = body !== undefined && isPdf(body);
	const refusal = refusalOf(judgement, fetched.url, isFile);
	if (refusal) throw refusal;
	if (fetched.kind === 'failure' || !body) throw new Error(judgement.message);
	const final = fetched.finalUrl + routeOf(fetched);
	const { metadata, warning } = isFile
		? { metadata: await readPdfProperties(body.bytes) }
		: readWebPage(body, {
				address: final,
				contentLanguage: fetched.headers['content-language'],
			});
	const passage = judgement.passages?.[0]?.words;
	const quote =
		wanted &&
		(proveQuote(fetched, await readPdf(fetched), wanted) ?? {
			// If only a browser shows the words, take them as the match has them.
			quote: passage ?? wanted.quote,
			...(wanted.locator !== undefined && { locator: wanted.locator }),
		});
	return {
		...{ final, metadata, judgement },
		...(warning !== undefined && { warning }),
		...(quote && { quote }),
	};
}

/** The route that is open in the end, with its `#`; empty if there is none. */
function routeOf({
	url,
	fragment = fragmentOf(url) ?? '',
}: Extract<Fetched, { kind: 'answer' }>): string {
	return isRoute(fragment) ? `#${fragment}` : '';
}

/** Renames the quote in what is kept to the words that the record will have. */
function withQuote(
	read: PageRead,
	wanted: Wanted | undefined,
	proven: ProvenQuote | undefined,
): PageRead {
	if (!wanted || !proven) return read;
	const passages = read.passages.map((passage) =>
		passage.quote === wanted.quote ? { ...passage, quote: proven.quote } : passage,
	);
	return { ...read, passages };
}
