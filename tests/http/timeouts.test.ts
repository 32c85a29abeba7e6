import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { test as vitestTest } from 'vitest';
import type { FetchOptions } from '../../src/http/fetch-options.ts';
import { localFetcher } from './local-fetcher.ts';
import { rawAnswer, serve, serveRaw } from './local-server.ts';

/**
 * Tests that run side by side, because each only waits: undici looks at its timers once a second.
 * What they open is closed when they are finished.
 */
const test = vitestTest.extend('open', ({ onTestFinished: whenFinished }) => ({
	serve: (listener: RequestListener) => serve(listener, { whenFinished }),
	serveRaw: (onSocket: (socket: Socket) => void) => serveRaw(onSocket, { whenFinished }),
	once: (options: Partial<FetchOptions>) =>
		localFetcher({ respectRobots: false, ...options }, whenFinished),
})).concurrent;

test('a server that accepts and does not answer is a timeout', async ({ expect, open }) => {
	const server = await open.serveRaw(() => undefined);
	expect(await open.once({ headersTimeout: 100 }).fetch(server.origin)).toMatchObject({
		reason: 'timeout',
		message: 'The server accepted the connection, but did not answer in time.',
		tries: [{}],
	});
});

test('a body that stops arriving is a timeout', async ({ expect, open }) => {
	const server = await open.serve((_, response) => {
		response.write('begun');
	});
	expect(await open.once({ idleTimeout: 100 }).fetch(server.origin)).toMatchObject({
		reason: 'timeout',
		message: 'The answer began, but then stopped.',
	});
});

test('a TLS handshake that does not end is a timeout', async ({ expect, open }) => {
	const server = await open.serveRaw(() => undefined);
	const url = server.origin.replace('http:', 'https:');
	expect(await open.once({ connectTimeout: 100 }).fetch(url)).toMatchObject({
		reason: 'timeout',
		message: 'No connection could be made in time.',
	});
});

test('a name that is not resolved in time is a timeout', async ({ expect, open }) => {
	const fetcher = open.once({ connectTimeout: 100, lookup: () => new Promise(() => undefined) });
	expect(await fetcher.fetch('http://slow.example/')).toMatchObject({ reason: 'timeout' });
});

test.for([
	['a body', 'HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n'],
	['headers', 'HTTP/1.1 200 OK\r\nX-Slow: '],
] as const)(
	'%s that drips is ended by the time for the whole request',
	async ([, beginning], { expect, open }) => {
		const server = await open.serveRaw(
			rawAnswer(beginning, (socket) => {
				const drip = setInterval(() => socket.write('x'), 10);
				socket.once('close', () => {
					clearInterval(drip);
				});
			}),
		);
		expect(await open.once({ timeout: 150 }).fetch(server.origin)).toMatchObject({
			reason: 'timeout',
			message: 'It took more than 0.15 s in total.',
		});
	},
);

test('an error with a slow body keeps its status', async ({ expect, open }) => {
	const server = await open.serve((_, response) => {
		response.writeHead(404).write('x');
		const drip = setInterval(() => response.write('x'), 10);
		response.once('close', () => {
			clearInterval(drip);
		});
	});
	expect(await open.once({ timeout: 1500 }).fetch(server.origin)).toMatchObject({ status: 404 });
});

test('at the deadline all that is left is given up, under way or waiting', async ({
	expect,
	open,
}) => {
	const server = await open.serve(() => undefined);
	const deadline = new AbortController();
	const fetcher = open.once({ deadline: deadline.signal });
	const urls = Array.from({ length: 10 }, (_, index) => `${server.origin}/${index}`);
	const all = Promise.all(urls.map((url) => fetcher.fetch(url)));
	await expect.poll(() => server.requests.length).toBe(2);
	deadline.abort();
	expect((await all).map((each) => each.kind === 'failure' && each.reason)).toEqual(
		Array(10).fill('deadline'),
	);
	expect(server.requests).toHaveLength(2);
	expect(await fetcher.fetch(`${server.origin}/late`)).toMatchObject({ reason: 'deadline' });
});

test('the deadline may be a point in time, and ends a wait between tries', async ({
	expect,
	open,
}) => {
	const server = await open.serve((_, response) =>
		response.writeHead(429, { 'retry-after': '50' }).end(),
	);
	const fetcher = open.once({ deadline: Date.now() + 1500 });
	expect(await fetcher.fetch(server.origin)).toMatchObject({
		reason: 'deadline',
		tries: [{ outcome: '429' }],
	});
});

test('closing cancels open requests', async ({ expect, open }) => {
	const server = await open.serve(() => undefined);
	const fetcher = open.once({});
	const fetched = fetcher.fetch(server.origin);
	await expect.poll(() => server.requests.length).toBe(1);
	await fetcher.close();
	expect(await fetched).toMatchObject({ reason: 'deadline' });
});
