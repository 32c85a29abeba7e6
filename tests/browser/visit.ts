import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { serveFolder } from '../../src/cli/serve/static-server.ts';
import { pages } from '../site/dist.ts';
import { launchBrowser } from './browser.ts';

/** One page of each kind, by the name of the kind: the longest page. */
export const kindsOfPage = Object.entries({
	front: /^\/$/,
	article: /^\/(?!glossary|people|method|search|link-checker)[^/]+\/$/,
	cite: /^\/[^/]+\/cite\/$/,
	brief: /^\/[^/]+\/brief\/$/,
	section: /^\/(?!people)[^/]+\/(?!(?:brief|cite|evidence|sources)\/)[^/]+\/$/,
	figure: /^\/[^/]+\/figures\/[^/]+\/$/,
	claim: /^\/[^/]+\/claims\/[^/]+\/$/,
	evidence: /^\/[^/]+\/evidence\/$/,
	sources: /^\/[^/]+\/sources\/$/,
	glossary: /^\/glossary\/$/,
	people: /^\/people\/$/,
	person: /^\/people\/[^/]+\/$/,
	method: /^\/method\/$/,
	'link checker': /^\/link-checker\/$/,
	search: /^\/search\/$/,
	'not found': /^\/404\.html$/,
}).map(([kind, pattern]) => {
	const ofKind = pages.filter(({ path }) => pattern.test(path));
	const [longest] = ofKind.sort((a, b) => b.html.length - a.html.length);
	if (!longest) throw new Error(`There is no page of the kind \`${kind}\` in \`dist\`.`);
	return { kind, path: longest.path };
});

/** What a visit recorded in addition to the page. */
export interface Visit {
	page: Page;
	/** Requested addresses of other hosts. */
	foreign: string[];
	/** Errors on the console: refused by the policy, not found, thrown. */
	errors: string[];
}

/** A browser in front of the built site. */
interface Running {
	browser: Browser;
	/** Where the site is served, without a slash at the end. */
	address: string;
	/**
	 * Pages that are not in use, each with its own profile, by the options that cannot be changed
	 * in them.
	 */
	free: Map<string, Page>;
}

/**
 * What runs, by the arguments of its browser: for all files of tests that one worker takes, because
 * to start a browser takes as long as two visits. They end with the worker.
 */
const running = new Map<string, Promise<Running>>();

async function start(given: readonly string[]): Promise<Running> {
	const [server, browser] = await Promise.all([
		serveFolder(join(import.meta.dirname, '../../dist')),
		launchBrowser(given),
	]);
	return { browser, address: server.address, free: new Map() };
}

/**
 * Serves the built site and starts a browser, if none of these arguments runs; returns the function
 * that opens pages.
 *
 * @param given - Further arguments for the browser.
 */
export function useSite(given: readonly string[] = []) {
	const name = given.join(' ');
	let site: Running | undefined;

	beforeAll(async () => {
		if (!running.has(name)) running.set(name, start(given));
		site = await running.get(name);
	});

	return {
		/**
		 * Opens a page, lets a test look at it, and leaves it. Except for the cache, the page is as
		 * in a fresh profile: a new profile takes longer than most tests of a page, so profiles are
		 * reused. A page that is prepared has its own profile, and an empty cache.
		 */
		async open<Result>(
			path: string,
			{ viewport, colorScheme, forcedColors, reducedMotion, ...fixed }: BrowserContextOptions,
			look: (visit: Visit) => Promise<Result>,
			prepare?: (page: Page) => Promise<unknown>,
		): Promise<Result> {
			if (!site) throw new Error('The browser or the server did not start.');
			const { browser, address, free } = site;
			const kind = JSON.stringify(fixed);
			const known = prepare ? undefined : free.get(kind);
			if (known) free.delete(kind);
			const page = known ?? (await browser.newPage({ baseURL: address, ...fixed }));
			let isTidy = false;
			try {
				await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
				await page.emulateMedia({
					media: null,
					colorScheme: colorScheme ?? 'light',
					forcedColors: forcedColors ?? 'none',
					reducedMotion: reducedMotion ?? 'no-preference',
				});
				await prepare?.(page);
				const result = await look(await visitTo(page, path, address));
				isTidy = !prepare && (await tidy(page));
				return result;
			} finally {
				if (isTidy) free.set(kind, page);
				else await page.context().close();
			}
		},
	};
}

/** Opens an address and records the page's requests and errors. */
async function visitTo(page: Page, path: string, address: string): Promise<Visit> {
	const visit: Visit = { page, foreign: [], errors: [] };
	// An address with a fragment would only scroll the current page.
	if (path.includes('#') && page.url() !== 'about:blank') await page.goto('about:blank');
	// What the previous page still reports is not about this one.
	page.once('framenavigated', () => {
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(`${address}/`) && !url.startsWith('data:')) visit.foreign.push(url);
		});
		page.on('console', (message) => {
			if (message.type() === 'error') visit.errors.push(`${path}: ${message.text()}`);
		});
		page.on('pageerror', (error) => visit.errors.push(`${path}: ${error.message}`));
	});
	const response = await page.goto(path);
	if (!response?.ok())
		throw new Error(`${path} was not served: ${response?.status() ?? 'no answer'}.`);
	return visit;
}

/**
 * Removes all traces of a visit: stored data, the pointer's position, listeners.
 *
 * @returns Whether the page may be used again.
 */
async function tidy(page: Page): Promise<boolean> {
	if (page.isClosed() || page.context().pages().length > 1) return false;
	page.removeAllListeners();
	await page.unrouteAll();
	await page.mouse.move(0, 0);
	// A page without an address has no storage, and asking it would fail.
	return page
		.evaluate(() => {
			localStorage.clear();
			sessionStorage.clear();
		})
		.then(
			() => true,
			() => false,
		);
}

/**
 * A point on the first line of a link: the middle of the box around a link that wraps is next to
 * its words. The link comes into the window first, because its text may be laid out only there,
 * and is measured until it holds still. The wait is outside the page: without JavaScript a page
 * calls nothing back.
 */
async function firstLine(link: Locator): Promise<{ position: { x: number; y: number } }> {
	await link.scrollIntoViewIfNeeded();
	const measure = () =>
		link.evaluate((element) => {
			const { left, top } = element.getBoundingClientRect();
			const [line] = element.getClientRects();
			if (!line) throw new Error('The link is not shown.');
			const position = { x: line.left - left + 5, y: line.top - top + line.height / 2 };
			return { left, top, position };
		});
	for (let before = await measure(); ;) {
		await link.page().waitForTimeout(34);
		const after = await measure();
		if (isDeepStrictEqual(after, before)) return { position: after.position };
		before = after;
	}
}

/** Clicks on the first line of a link. */
export async function click(link: Locator): Promise<void> {
	await link.click(await firstLine(link));
}

/** Taps the first line of a link. */
export async function tap(link: Locator): Promise<void> {
	await link.tap(await firstLine(link));
}

/** Points at the first line of a link. */
export async function hover(link: Locator): Promise<void> {
	await link.hover(await firstLine(link));
}
