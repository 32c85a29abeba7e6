import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFolder, type StaticServer } from '../../src/cli/static-server.ts';
import { pages } from '../site/dist.ts';
import { launchBrowser } from './browser.ts';

/** One page of each kind, by the name of the kind. The longest page stands for its kind. */
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

/** What a visit brought to light besides the page. */
export interface Visit {
	page: Page;
	/** Addresses asked for at other hosts. */
	foreign: string[];
	/** What the console called an error: refused by the policy, not found, thrown. */
	errors: string[];
}

/**
 * Serves the built site and starts a browser for the tests of a file; gives the function that opens pages.
 *
 * @param given - Further arguments for the browser.
 */
export function useSite(given: readonly string[] = []) {
	let browser: Browser | undefined;
	let server: StaticServer | undefined;

	beforeAll(async () => {
		server = await serveFolder(join(import.meta.dirname, '../../dist'));
		browser = await launchBrowser(given);
	});

	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	return {
		/** Opens a page in a fresh profile, lets a test look at it, and closes it. */
		async open<Result>(
			path: string,
			options: BrowserContextOptions,
			look: (visit: Visit) => Promise<Result>,
			prepare?: (page: Page) => Promise<unknown>,
		): Promise<Result> {
			if (!browser || !server) throw new Error('The browser or the server did not start.');
			const { address } = server;
			const context = await browser.newContext({ baseURL: address, ...options });
			try {
				const visit: Visit = { page: await context.newPage(), foreign: [], errors: [] };
				context.on('request', (request) => {
					const url = request.url();
					if (!url.startsWith(`${address}/`) && !url.startsWith('data:')) visit.foreign.push(url);
				});
				context.on('console', (message) => {
					if (message.type() === 'error') visit.errors.push(`${path}: ${message.text()}`);
				});
				context.on('weberror', (error) => visit.errors.push(`${path}: ${error.error().message}`));
				await prepare?.(visit.page);
				const response = await visit.page.goto(path);
				if (!response?.ok())
					throw new Error(`${path} was not served: ${response?.status() ?? 'no answer'}.`);
				return await look(visit);
			} finally {
				await context.close();
			}
		},
	};
}

/** Where the first line of a link is: the middle of the box around one that wraps lies beside its words. */
function firstLine(link: Locator): Promise<{ position: { x: number; y: number } }> {
	return link.evaluate((element) => {
		const box = element.getBoundingClientRect();
		const [line] = element.getClientRects();
		if (!line) throw new Error('The link is not shown.');
		return { position: { x: line.left - box.left + 5, y: line.top - box.top + line.height / 2 } };
	});
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
