import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Bring } from '../bring.ts';
import { hushPage } from '../in-page/hush-page.ts';
import type { PageWords } from '../in-page/read-page.ts';
import { Quiet } from '../quiet.ts';
import { answerRequests } from './answer-requests.ts';
import { readFrames, stirFrames } from './read-frames.ts';

/** A page to open. */
export interface PageToOpen {
	/** With its fragment, by which applications choose what they show. */
	address: string;
	userAgent: string;
	language: string;
	bring: Bring;
	/** Most characters that are read of each frame. */
	most: number;
	/** Milliseconds from beginning to end. */
	time: number;
	/** Aborted when the page is to be given up. */
	signal: AbortSignal;
	/** Called when the page cannot be opened or closed, so that its browser is of no more use. */
	onStuck: () => void;
}

/** What a page came to. */
export interface OpenedPage {
	address: string;
	/** The words of each frame, those of the page itself first. */
	frames: PageWords[];
	withheld: string[];
}

/** Milliseconds without a request or a move after which a page is at rest. */
const rest = 500;
/** The same once it was scrolled through. */
const shortRest = 250;
/** Milliseconds that a page is waited for that does not come to rest. */
const longestWait = 8000;
/** Milliseconds a page is given to close. */
const closeTime = 5000;
/** How often a page is read that goes elsewhere while it is read. */
const readings = 3;

/**
 * Opens a page in a context of its own and reads what it shows: once it is loaded and at rest, all
 * in it is opened and it was scrolled through.
 *
 * @throws {Error} If it cannot be shown, or not in time; its message says why.
 */
export async function openPage(browser: Browser, wanted: PageToOpen): Promise<OpenedPage> {
	const end = new AbortController();
	const late = new Error(`It did not finish loading within ${wanted.time / 1000} s.`);
	const timer = setTimeout(() => {
		end.abort(late);
	}, wanted.time);
	const signal = AbortSignal.any([end.signal, wanted.signal]);
	let context: BrowserContext | undefined;
	try {
		context = await orAborted(
			browser.newContext({
				userAgent: wanted.userAgent,
				locale: wanted.language,
				acceptDownloads: false,
				serviceWorkers: 'block',
				reducedMotion: 'reduce',
				viewport: { width: 1280, height: 1600 },
			}),
			signal,
		);
		const crash = (error: Error) => {
			end.abort(error);
		};
		return await orAborted(show(context, wanted, { signal, crash }), signal);
	} finally {
		clearTimeout(timer);
		end.abort(late);
		if (!context || !(await isClosed(context))) wanted.onStuck();
	}
}

async function show(
	context: BrowserContext,
	wanted: PageToOpen,
	{ signal, crash }: { signal: AbortSignal; crash: (error: Error) => void },
): Promise<OpenedPage> {
	const quiet = new Quiet(() => performance.now());
	const withheld = new Set<string>();
	const patience = Math.min(wanted.time / 3, longestWait);
	await context.addInitScript(hushPage);
	const page = await context.newPage();
	keepToItself(page, context, quiet);
	page.on('websocket', () => {
		withheld.add('WebSocket');
	});
	page.on('crash', () => {
		crash(new Error('The page made its browser crash.'));
	});
	const { bring } = wanted;
	await answerRequests(page, context, { bring, quiet, withheld, signal });
	// It fails where the page goes elsewhere at once; what it shows then is looked at all the same.
	await page.goto(wanted.address, { waitUntil: 'commit', timeout: 0 }).catch(() => undefined);
	for (let reading = 1; ; reading += 1) {
		try {
			await Promise.race([
				page.waitForLoadState('load', { timeout: 0 }),
				// A page that is kept from going elsewhere never says that it is loaded.
				calm(quiet, 2 * rest, patience, signal),
			]);
			const isCalm = await calm(quiet, rest, patience, signal);
			await stirFrames(page, context);
			const isCalmAgain = await calm(quiet, shortRest, patience, signal);
			const frames = await readFrames(page, context, wanted.most);
			if (!isCalm || !isCalmAgain) withheld.add('what it still waited for');
			return { address: page.url(), frames, withheld: [...withheld] };
		} catch (error) {
			if (signal.aborted || reading === readings) throw error;
		}
	}
}

/** A page gets no second window and no answer from a reader. */
function keepToItself(page: Page, context: BrowserContext, quiet: Quiet): void {
	context.on('page', (other) => {
		other.close().catch(() => undefined);
	});
	page.on('dialog', (dialog) => {
		dialog.dismiss().catch(() => undefined);
	});
	page.on('framenavigated', () => {
		quiet.stir();
	});
}

/** Waits until nothing happens any more, and says whether it came to that. */
async function calm(
	quiet: Quiet,
	length: number,
	patience: number,
	signal: AbortSignal,
): Promise<boolean> {
	for (let waited = 0; waited < patience; waited += 50) {
		if (quiet.since() >= length) return true;
		await wait(50, undefined, { signal });
	}
	return false;
}

async function isClosed(context: BrowserContext): Promise<boolean> {
	return isWithin(
		context.close().catch(() => undefined),
		closeTime,
	);
}

/** Whether something comes to its end in time. */
async function isWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
	const late = new AbortController();
	try {
		return await Promise.race([
			promise.then(() => true),
			wait(milliseconds, false, { signal: late.signal }),
		]);
	} finally {
		late.abort();
	}
}

/** The promise, or the reason for which nobody waits for it any more. */
function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
	return new Promise((resolve, reject) => {
		const abort = () => {
			reject(signal.reason as Error);
		};
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		promise.then(resolve, reject);
	});
}
