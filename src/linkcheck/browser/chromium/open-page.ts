import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { orAborted } from '../../../http/wait/or-aborted.ts';
import type { Bring } from '../bring.ts';
import { restrictPage } from '../in-page/restrict-page.ts';
import type { PageWords } from '../in-page/read-shown-words.ts';
import { Quiet } from '../quiet.ts';
import { answerRequests } from './answer-requests.ts';
import { readFrames, revealContentInFrames } from './read-frames.ts';

/** A page to open. */
export interface PageToOpen {
	/** With its fragment, because applications choose what to show by it. */
	address: string;
	userAgent: string;
	language: string;
	bring: Bring;
	/** Maximum number of characters to read from each frame. */
	most: number;
	/** Maximum time to open and read the page, in milliseconds. */
	time: number;
	/** Aborted when the caller gives up on the page. */
	signal: AbortSignal;
	/** Called when the page cannot be opened or closed, which means its browser is no longer usable. */
	onStuck: () => void;
}

/** What was read from an opened page. */
export interface OpenedPage {
	address: string;
	/** The words of each frame, those of the page itself first. */
	frames: PageWords[];
	withheld: string[];
}

/** Milliseconds without a request or a navigation after which a page is at rest. */
const rest = 500;
/** The same, after it was scrolled through. */
const shortRest = 250;
/** Maximum time to wait for a page to come to rest, in milliseconds. */
const longestWait = 8000;
/** Maximum time for a page to close, in milliseconds. */
const closeTime = 5000;
/** How often to try reading a page that navigates while it is being read. */
const readings = 3;

/**
 * Opens a page in a separate browser context and reads what it shows. Before reading, it waits for
 * the page to load and come to rest, opens everything that is folded, and scrolls through it.
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
	await context.addInitScript(restrictPage);
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
	// `goto` fails if the page navigates at once. What it shows after that is still read.
	await page.goto(wanted.address, { waitUntil: 'commit', timeout: 0 }).catch(() => undefined);
	for (let reading = 1; ; reading += 1) {
		try {
			await Promise.race([
				page.waitForLoadState('load', { timeout: 0 }),
				// A page whose navigation was blocked never fires its load event.
				calm(quiet, 2 * rest, patience, signal),
			]);
			const isCalm = await calm(quiet, rest, patience, signal);
			await revealContentInFrames(page, context);
			const isCalmAgain = await calm(quiet, shortRest, patience, signal);
			const frames = await readFrames(page, context, wanted.most);
			if (!isCalm || !isCalmAgain) withheld.add('what it still waited for');
			return { address: page.url(), frames, withheld: [...withheld] };
		} catch (error) {
			if (signal.aborted || reading === readings) throw error;
		}
	}
}

/** Closes other windows that a page opens and dismisses its dialogs. */
function keepToItself(page: Page, context: BrowserContext, quiet: Quiet): void {
	context.on('page', (other) => {
		other.close().catch(() => undefined);
	});
	page.on('dialog', (dialog) => {
		dialog.dismiss().catch(() => undefined);
	});
	page.on('framenavigated', () => {
		quiet.restart();
	});
}

/** Waits until the page is at rest. Returns whether it came to rest in time. */
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

/** Whether a promise settles in time. */
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
