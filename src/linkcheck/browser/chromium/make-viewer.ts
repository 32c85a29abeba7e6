import type { Fetched } from '../../../http/outcome/fetched.ts';
import type { Fetcher } from '../../../http/make-fetcher.ts';
import { Turns } from '../../../http/wait/turns.ts';
import { site } from '../../../site.ts';
import { makeBringer } from '../bring.ts';
import { KeptAnswers } from '../kept-answers.ts';
import { PageBudget, pageLimits } from '../page-budget.ts';
import { shownOf } from '../shown-of.ts';
import type { Look, Viewer } from '../shown.ts';
import { openPage } from './open-page.ts';
import type { Chromium } from './start-chromium.ts';

/** Options for opening pages. Times are in milliseconds, sizes in bytes. */
export interface ViewerOptions {
	always: boolean;
	/** Maximum number of pages open at the same time. */
	concurrency: number;
	fetcher: Pick<Fetcher, 'askOnce'>;
	/** Finds the browser. */
	find: () => Promise<string | undefined>;
	/** Starts the browser that was found. */
	start: (path: string) => Promise<Chromium>;
	userAgent: string;
	/** Maximum size of one answer, unpacked. */
	maxBody: number;
	/** Maximum time for one page. */
	time: number;
	/** Aborted when the run ends. */
	signal: AbortSignal;
}

/** A viewer that must be closed. */
export interface ClosableViewer extends Viewer {
	close: () => Promise<void>;
}

/** Bytes of answers, such as scripts and styles, to keep for the next page of their site. */
const keptBytes = 32 * 1024 * 1024;
/**
 * How often to start a browser in one run. The limit stops a page that crashes browsers from causing
 * endless restarts.
 */
const mostStarts = 10;

/** Makes a viewer. The browser is started when the first page is opened. */
export function makeViewer(options: ViewerOptions): ClosableViewer {
	const turns = new Turns(options.concurrency);
	const kept = new KeptAnswers(keptBytes);
	const started: Promise<Chromium | undefined>[] = [];
	let current: Promise<Chromium | undefined> | undefined;
	const stuck = new WeakSet<Chromium>();

	async function browser(): Promise<Chromium | undefined> {
		const before = current;
		// One that did not start is over as well: the machine may only have been busy.
		const last = await before?.catch(() => 'failed' as const);
		const isOver = last === 'failed' || (last && (stuck.has(last) || !last.browser.isConnected()));
		// When several callers wait for a browser that ended, only the first starts a new one.
		if (isOver && current === before) current = undefined;
		if (!current) {
			if (started.length === mostStarts)
				throw new Error(`The browser ended ${String(mostStarts)} times.`);
			current = options
				.find()
				.then((path) => (path === undefined ? undefined : options.start(path)));
			started.push(current);
		}
		return current;
	}

	async function open(
		fetched: Extract<Fetched, { kind: 'answer' }>,
		fragment: string | undefined,
	): Promise<Look> {
		const { body } = fetched;
		if (!body) return { kind: 'unseen', why: 'there is nothing to show' };
		options.signal.throwIfAborted();
		const mine = await browser();
		if (!mine) return { kind: 'unseen', why: 'there is no browser on this machine' };
		const bytes = 4 * options.maxBody;
		const { status, headers, finalUrl } = fetched;
		const page = { url: finalUrl, answer: { status, headers, cookies: [], body: body.bytes } };
		const opened = await openPage(mine.browser, {
			...options,
			language: site.language,
			address: at(finalUrl, fetched.fragment ?? fragment),
			bring: makeBringer({
				...{ kept, page, fetcher: options.fetcher, maxBody: options.maxBody },
				budget: new PageBudget({ ...pageLimits, bytes }),
			}),
			most: options.maxBody,
			onStuck() {
				stuck.add(mine);
				// Other pages open in this browser close with it and count as unseen.
				mine.close().catch(() => undefined);
			},
		});
		return shownOf(opened, { finalUrl, by: mine.name });
	}

	return {
		always: options.always,
		atOnce: 2 * options.concurrency,
		look: (fetched, fragment) =>
			turns.take(() =>
				open(fetched, fragment).catch((error: unknown): Look => {
					const isOver = options.signal.aborted;
					return { kind: 'unseen', why: isOver ? 'the run was over' : reasonOf(error) };
				}),
			),
		async close() {
			for (const one of started) {
				const chromium = await one.catch(() => undefined);
				await chromium?.close();
			}
		},
	};
}

/** The first line of the driver's message; the rest is its log. */
function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	const [line = ''] = message.split('\n');
	return `it could not show the page: ${line.slice(0, 200)}`;
}

function at(page: string, fragment = ''): string {
	const url = new URL(page);
	url.hash = fragment;
	return url.href;
}
