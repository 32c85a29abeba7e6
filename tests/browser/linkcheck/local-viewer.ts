import type { RequestListener, ServerResponse } from 'node:http';
import { afterAll } from 'vitest';
import { defaultFetchOptions, type FetchOptions } from '../../../src/http/fetch-options.ts';
import { makeViewer } from '../../../src/linkcheck/browser/chromium/make-viewer.ts';
import { startChromium } from '../../../src/linkcheck/browser/chromium/start-chromium.ts';
import type { Look, Shown } from '../../../src/linkcheck/browser/shown.ts';
import { fragmentOf } from '../../../src/text/addresses/link-address.ts';
import { localFetcher } from '../../http/local-fetcher.ts';
import { type LocalServer, serve } from '../../http/local-server.ts';
import type { Fetcher } from '../../../src/http/make-fetcher.ts';
import { ensureBrowser } from '../browser.ts';

/** The answer of each path: a page, or a listener. */
export type Paths = Readonly<Record<string, string | RequestListener>>;

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'text/json' };

/** A server of pages. Paths that end with `*` match all that begin with the same text. */
export function servePages(paths: Paths, options: { robots?: boolean } = {}): Promise<LocalServer> {
	return serve((request, response) => {
		const path = request.url ?? '';
		const name = Object.keys(paths).find(
			(each) => each === path || (each.endsWith('*') && path.startsWith(each.slice(0, -1))),
		);
		const answer = name === undefined ? undefined : paths[name];
		if (typeof answer === 'function') answer(request, response);
		else if (answer === undefined) response.writeHead(404).end();
		else send(response, path, answer);
	}, options);
}

function send(response: ServerResponse, path: string, text: string): void {
	const type = types[path.split('.').at(-1) ?? ''] ?? 'text/html';
	response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
}

/**
 * A browser for the tests of a file, which can reach only one server per test.
 *
 * @param options.find - Which browser to use; without it, the one that editors and CI use.
 */
export function useViewer(options: {
	time: number;
	maxBody?: number;
	find?: () => Promise<string>;
}) {
	let fetcher: Fetcher | undefined;
	let of = '';
	const viewer = makeViewer({
		always: false,
		concurrency: 4,
		find: options.find ?? ensureBrowser,
		start: startChromium,
		fetcher: { askOnce: (...given) => fetcher!.askOnce(...given) },
		userAgent: defaultFetchOptions().userAgent,
		maxBody: options.maxBody ?? 1024 * 1024,
		time: options.time,
		signal: new AbortController().signal,
	});
	afterAll(() => viewer.close());

	/** Opens a page of a server. */
	async function look(
		server: LocalServer,
		path = '/',
		given: Partial<FetchOptions> = {},
	): Promise<Look> {
		// One fetcher for everything that a test opens.
		if (!fetcher || of !== server.origin) {
			of = server.origin;
			fetcher = localFetcher({ allowAddresses: [new URL(of).host], retries: 0, ...given });
		}
		const fetched = await fetcher.fetch(server.origin + path);
		if (fetched.kind === 'failure') throw new Error(fetched.message);
		return viewer.look(fetched, fragmentOf(server.origin + path));
	}

	/** What is shown of a page; fails if the page is not shown. */
	async function show(...given: Parameters<typeof look>): Promise<Shown> {
		const seen = await look(...given);
		if (seen.kind === 'unseen') throw new Error(seen.why);
		return seen.shown;
	}
	return { viewer, look, show };
}
