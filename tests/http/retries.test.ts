import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/http/wait/seeded-random.ts';
import { hastyFetcher, localFetcher } from './local-fetcher.ts';
import { closedPort, type LocalServer, rawAnswer, serve, serveRaw } from './local-server.ts';
import { ManualClock } from './test-clocks.ts';

test.each([500, 502, 503, 504, 429])(
	'%d is asked again, ever later, then it stands',
	async (status) => {
		const server = await serve((_, response) => response.writeHead(status).end());
		const { clock, fetcher } = hastyFetcher({ retries: 3, respectRobots: false });
		const fetched = await fetcher.fetch(server.origin);
		expect(fetched).toMatchObject({ kind: 'answer', status });
		expect(fetched.tries.map(({ outcome }) => outcome)).toEqual(Array(4).fill(String(status)));
		expect(fetched.chain).toHaveLength(1);
		expect(clock.waits).toEqual([1000, 2000, 4000]);
	},
);

test.each([501, 505, 404, 403, 410])('%d is final', async (status) => {
	const server = await serve((_, response) => response.writeHead(status).end());
	expect(await hastyFetcher().fetcher.fetch(server.origin)).toMatchObject({ status });
	expect(server.requests).toHaveLength(1);
});

test('a later successful answer is used', async () => {
	let count = 0;
	const server = await serve((_, response) =>
		response.writeHead((count += 1) < 3 ? 503 : 200).end(),
	);
	expect(await hastyFetcher().fetcher.fetch(server.origin)).toMatchObject({
		status: 200,
		tries: [{ outcome: '503' }, { outcome: '503' }, { outcome: '200' }],
	});
});

test('only the step that failed is asked again', async () => {
	const server = await serve((request, response) => {
		if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
		else response.writeHead(503).end();
	});
	const fetched = await hastyFetcher({ retries: 1 }).fetcher.fetch(`${server.origin}/old`);
	expect(server.requests.map(({ url }) => url)).toEqual(['/old', '/new', '/new']);
	expect(fetched.chain.map(({ status }) => status)).toEqual([301, 503]);
});

test('a connection that is cut is tried again', async () => {
	const server = await serve((request) => request.socket.resetAndDestroy());
	const fetched = await hastyFetcher({ retries: 2 }).fetcher.fetch(server.origin);
	expect(fetched).toMatchObject({ kind: 'failure', reason: 'reset', chain: [] });
	expect(fetched.tries).toHaveLength(3);
	expect(server.requests).toHaveLength(3);
});

describe('A server that closes a kept connection during a request', () => {
	/** Answers once on a connection, where it answers at all. */
	const closing = (answers: (path: string | undefined) => boolean) => {
		const answered = new WeakSet<Socket>();
		return serve(({ url, socket }, response) => {
			if (!answers(url) || answered.has(socket)) socket.destroy();
			else response.end('The tide mill');
			answered.add(socket);
		});
	};
	const single = { perHost: 1, respectRobots: false };
	const pathsOf = ({ requests }: LocalServer) => requests.map(({ url }) => url);

	test('is asked over a new one, without losing a try', async () => {
		const server = await closing(() => true);
		const { fetcher } = hastyFetcher({ ...single, retries: 0 });
		await fetcher.fetch(`${server.origin}/a`);
		const fetched = await fetcher.fetch(`${server.origin}/b`);
		expect(fetched).toMatchObject({ kind: 'answer', status: 200 });
		expect(fetched.tries).toHaveLength(1);
		expect(pathsOf(server)).toEqual(['/a', '/b', '/b']);
	});

	test('is asked over a new one only once in a try', async () => {
		const server = await closing((path) => path === '/a');
		const { fetcher } = hastyFetcher({ ...single, retries: 1 });
		await fetcher.fetch(`${server.origin}/a`);
		const fetched = await fetcher.fetch(`${server.origin}/b`);
		expect(fetched).toMatchObject({ kind: 'failure', reason: 'reset' });
		expect(fetched.tries).toHaveLength(2);
		expect(pathsOf(server)).toEqual(['/a', '/b', '/b', '/b']);
	});
});

test('a refused connection is tried again', async () => {
	const url = `http://127.0.0.1:${await closedPort()}/`;
	const fetched = await hastyFetcher({ retries: 2 }).fetcher.fetch(url);
	expect(fetched).toMatchObject({ reason: 'refused' });
	expect(fetched.tries).toHaveLength(3);
});

test('a body shorter than promised is tried again, then reported', async () => {
	const server = await serveRaw(rawAnswer('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort'));
	const fetched = await hastyFetcher({ retries: 1 }).fetcher.fetch(server.origin);
	expect(fetched).toMatchObject({ reason: 'short-body' });
	expect(fetched.tries).toHaveLength(2);
});

test('a name that is not known is not asked again, a name server that failed is', async () => {
	const codes: Record<string, string> = { gone: 'ENOTFOUND', flaky: 'EAI_AGAIN' };
	const lookup = (name: string) =>
		Promise.reject(Object.assign(new Error(name), { code: codes[name.split('.')[0]!] }));
	const { fetcher } = hastyFetcher({ retries: 1, lookup, respectRobots: false });
	const gone = await fetcher.fetch('http://gone.example/');
	const flaky = await fetcher.fetch('http://flaky.example/');
	expect(gone).toMatchObject({
		reason: 'dns',
		message: 'The name of the site is not known (ENOTFOUND).',
	});
	expect(gone.tries).toHaveLength(1);
	expect(flaky).toMatchObject({ reason: 'dns' });
	expect(flaky.tries).toHaveLength(2);
});

test('the same seed gives the same jitter', async () => {
	const server = await serve((_, response) => response.writeHead(503).end());
	const waitsOf = async (seed: number) => {
		const { clock, fetcher } = hastyFetcher({ random: seededRandom(seed), respectRobots: false });
		await fetcher.fetch(server.origin);
		return clock.waits;
	};
	expect(await waitsOf(7)).toEqual(await waitsOf(7));
	expect(await waitsOf(7)).not.toEqual(await waitsOf(8));
});

describe('Retry-After', () => {
	const asking = (value: string, status = 429) =>
		serve((_, response) => response.writeHead(status, { 'retry-after': value }).end());

	test.each([
		['7', 429, [7000, 7000]],
		['7', 503, [7000, 7000]],
		['60', 429, [60_000, 60_000]],
		['61', 429, []],
		['86400', 503, []],
	])(
		'`%s` with %d is waited for, or given up at once beyond a minute',
		async (value, status, waits) => {
			const server = await asking(value, status);
			const { clock, fetcher } = hastyFetcher({ respectRobots: false });
			expect(await fetcher.fetch(server.origin)).toMatchObject({ kind: 'answer', status });
			expect(clock.waits).toEqual(waits);
			expect(server.requests).toHaveLength(waits.length + 1);
		},
	);

	test('is understood as a date', async () => {
		const { clock, fetcher } = hastyFetcher({ retries: 1, respectRobots: false });
		const server = await asking(new Date(clock.now() + 30_000).toUTCString());
		await fetcher.fetch(server.origin);
		expect(clock.waits).toEqual([30_000]);
	});

	test('of a day delays no other request, and each address is requested once', async () => {
		const server = await asking('86400');
		const { clock, fetcher } = hastyFetcher({ respectRobots: false });
		const urls = Array.from({ length: 20 }, (_, index) => `${server.origin}/${index}`);
		const all = await Promise.all(urls.map((url) => fetcher.fetch(url)));
		expect(all.map((each) => each.kind === 'answer' && each.status)).toEqual(Array(20).fill(429));
		expect(clock.waits).toEqual([]);
		expect(server.requests).toHaveLength(20);
	});

	test('delays its own host and no other', async () => {
		const clock = new ManualClock();
		let eased = false;
		const busy = await serve((_, response) => {
			if (eased) response.end('welcome');
			else response.writeHead(429, { 'retry-after': '30' }).end();
		});
		const calm = await serve((_, response) => response.end('calm'), { host: '127.0.0.2' });
		const fetcher = localFetcher({ clock, concurrency: 2, respectRobots: false });
		const list = Array.from({ length: 6 }, (_, index) => index);
		const held = list.map((index) => fetcher.fetch(`${busy.origin}/${index}`));
		const others = list.map((index) => fetcher.fetch(`${calm.origin}/${index}`));

		await Promise.all(others);
		expect(calm.requests).toHaveLength(6);
		expect(busy.requests).toHaveLength(2);

		eased = true;
		clock.advance(29_999);
		await fetcher.fetch(`${calm.origin}/again`);
		expect(busy.requests).toHaveLength(2);

		clock.advance(1);
		for (const fetched of await Promise.all(held)) expect(fetched).toMatchObject({ status: 200 });
		expect(busy.requests).toHaveLength(8);
	});
});
