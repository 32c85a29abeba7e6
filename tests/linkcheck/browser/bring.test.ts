import { expect, test } from 'vitest';
import { makeBringer } from '../../../src/linkcheck/browser/bring.ts';
import { KeptAnswers } from '../../../src/linkcheck/browser/kept-answers.ts';
import { PageBudget } from '../../../src/linkcheck/browser/page-budget.ts';
import type { BrowserRequest } from '../../../src/linkcheck/browser/browser-request.ts';
import { localFetcher } from '../../http/local-fetcher.ts';
import { type LocalServer, serve } from '../../http/local-server.ts';

const page = (origin: string) => ({
	url: `${origin}/page`,
	answer: {
		status: 200,
		headers: { 'content-type': 'text/html', 'set-cookie': 'a=1' },
		cookies: [],
		body: Buffer.from('The page.'),
	},
});

/** What answers the requests of a page of a server, and short ways to ask. */
function bringerOf({ origin }: LocalServer, kept = new KeptAnswers(1000)) {
	const bring = makeBringer({
		...{ kept, page: page(origin), maxBody: 50 },
		fetcher: localFetcher({ allowAddresses: [new URL(origin).host] }),
		budget: new PageBudget({ requests: 50, documents: 50, moves: 50, bytes: 100 }),
	});
	const { signal } = new AbortController();
	return (path: string, request: Partial<BrowserRequest> = {}) =>
		bring(
			{
				...{ method: 'GET', type: 'fetch', headers: {}, isPage: false },
				...{ url: new URL(path, origin).href },
				...request,
			},
			signal,
		);
}
const text = (reply: object) => ('body' in reply ? String(reply.body) : reply);
const document = { type: 'document' };

test('The page itself is not requested again; its parts are', async () => {
	const server = await serve((_, response) => response.end('A part.'));
	const ask = bringerOf(server);
	const reply = await ask('/page', { ...document, isPage: true });
	expect(text(reply)).toBe('The page.');
	expect(reply).toMatchObject({ headers: { 'content-type': 'text/html' } });
	expect(text(await ask('/part'))).toBe('A part.');
	expect(server.requests.map(({ url }) => url)).toEqual(['/part']);
});

test('A redirect of a part is followed; a redirect of a document is left to the browser', async () => {
	const server = await serve((request, response) => {
		if (request.url === '/b') response.end('There.');
		else response.writeHead(302, { location: '/b' }).end();
	});
	const ask = bringerOf(server);
	expect(text(await ask('/a'))).toBe('There.');
	expect(await ask('/a', document)).toEqual({ kind: 'redirect', to: `${server.origin}/b` });
});

test.each([
	['to another port', 'http://127.0.0.1:9/', '`127.0.0.1` is not public (loopback).'],
	['to a file', 'file:///etc/passwd', '`file:` is neither http nor https.'],
	['to itself', '/a', 'endless redirects'],
])('A redirect of a part %s is not followed', async (_, location, why) => {
	const server = await serve((_request, response) => response.writeHead(302, { location }).end());
	expect(await bringerOf(server)('/a')).toEqual({ kind: 'withheld', why });
	expect(server.requests.length).toBeLessThanOrEqual(11);
});

test('An answer that browsers would download is not treated as a document', async () => {
	const server = await serve((request, response) => {
		const isPdf = request.url === '/pdf';
		response.setHeader('content-type', isPdf ? 'application/pdf' : 'text/html');
		if (!isPdf) response.setHeader('content-disposition', 'attachment; filename=a.html');
		response.end('A file.');
	});
	const ask = bringerOf(server);
	const withheld = { kind: 'withheld', why: 'a file that browsers save' };
	expect(await ask('/pdf', document)).toEqual(withheld);
	expect(await ask('/saved', document)).toEqual(withheld);
	expect(text(await ask('/saved'))).toBe('A file.');
});

test('A body that is too long is refused, and so are bytes beyond the total limit', async () => {
	const server = await serve((request, response) =>
		response.end('x'.repeat(request.url === '/long' ? 51 : 40)),
	);
	const ask = bringerOf(server);
	expect(await ask('/long')).toMatchObject({
		kind: 'withheld',
		why: 'Its headers promise 51 bytes.',
	});
	expect(await ask('/a')).toMatchObject({ kind: 'answer' });
	expect(await ask('/b')).toMatchObject({ kind: 'answer' });
	expect(await ask('/c')).toMatchObject({ kind: 'withheld' });
});

test('A part that another page of the site requested is reused, unless a different API key was sent', async () => {
	const server = await serve((_, response) => response.end('A part.'));
	const kept = new KeptAnswers(1000);
	await bringerOf(server, kept)('/part', { headers: { referer: `${server.origin}/a` } });
	await bringerOf(server, kept)('/part', { headers: { referer: `${server.origin}/b` } });
	expect(server.requests).toHaveLength(1);
	await bringerOf(server, kept)('/part', { headers: { 'x-key': '1' } });
	expect(server.requests).toHaveLength(2);
});

test('A server that fails returns nothing; its error statuses are passed on unchanged', async () => {
	const server = await serve((request, response) => {
		if (request.url === '/cut') request.socket.destroy();
		else response.writeHead(500).end('Broken.');
	});
	const ask = bringerOf(server);
	expect(await ask('/cut')).toMatchObject({ kind: 'withheld' });
	expect(await ask('/error')).toMatchObject({ kind: 'answer', status: 500 });
});
