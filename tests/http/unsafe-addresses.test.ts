import type { LookupAddress } from 'node:dns';
import { expect, test } from 'vitest';
import { hastyFetcher } from './local-fetcher.ts';
import { serve } from './local-server.ts';

const page = (_: unknown, response: { end: (text: string) => unknown }) => response.end('secret');
const portOf = (origin: string) => new URL(origin).port;
const at = (...addresses: string[]): LookupAddress[] =>
	addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

test.each([
	...['127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '0x7f.1', '127.1', '0.0.0.0', '0'],
	...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '127.0.0.1.'],
])('no connection is made to http://%s', async (host) => {
	const server = await serve(page);
	const { fetcher } = hastyFetcher({ allowAddresses: [] });
	const fetched = await fetcher.fetch(`http://${host}:${portOf(server.origin)}/`);
	expect(fetched).toMatchObject({ kind: 'failure', reason: 'unsafe-address', tries: [{}] });
	expect(server.connections).toBe(0);
});

test.each([
	['a refused literal address', (port: string) => `http://127.0.0.2:${port}/`],
	['a name of a refused address', (port: string) => `http://inside.example:${port}/`],
	['localhost over https', (port: string) => `https://localhost:${port}/`],
])('a redirect to %s is not followed', async (_, target) => {
	const inside = await serve(page, { host: '127.0.0.2' });
	const location = target(portOf(inside.origin));
	const outside = await serve((_request, response) => response.writeHead(302, { location }).end());
	const { fetcher } = hastyFetcher({
		allowAddresses: ['127.0.0.1/32'],
		lookup: () => Promise.resolve(at('127.0.0.2')),
	});
	expect(await fetcher.fetch(outside.origin)).toMatchObject({
		reason: 'unsafe-address',
		chain: [{ status: 302, location }],
	});
	expect(inside.connections).toBe(0);
});

test('a name is judged by the address that is connected to', async () => {
	const server = await serve(page);
	const { fetcher } = hastyFetcher({
		allowAddresses: [],
		lookup: () => Promise.resolve(at('127.0.0.1')),
	});
	expect(await fetcher.fetch(`http://public.example:${portOf(server.origin)}/`)).toMatchObject({
		reason: 'unsafe-address',
		message: '`public.example` is `127.0.0.1`, which is not public (loopback).',
	});
	expect(server.connections).toBe(0);
});

test('a name that changes its DNS answer cannot reach a private address', async () => {
	const allowed = await serve((_, response) => {
		response.setHeader('connection', 'close').end('fine');
	});
	const port = Number(portOf(allowed.origin));
	const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.2', '127.0.0.1'];
	const given: string[] = [];
	const { fetcher } = hastyFetcher({
		allowAddresses: ['127.0.0.1/32'],
		respectRobots: false,
		lookup: () => {
			given.push(answers[given.length] ?? '127.0.0.1');
			return Promise.resolve(at(given.at(-1)!));
		},
	});
	const results: string[] = [];
	for (const path of ['a', 'b', 'c', 'd']) {
		const fetched = await fetcher.fetch(`http://rebinding.example:${port}/${path}`);
		results.push(fetched.kind === 'answer' ? String(fetched.status) : fetched.reason);
	}
	expect(results).toEqual(['200', 'unsafe-address', 'unsafe-address', '200']);
	expect(given).toHaveLength(4);
});

test('of several addresses only those that are not refused are connected to', async () => {
	const inside = await serve(page, { host: '127.0.0.2' });
	const { fetcher } = hastyFetcher({
		retries: 0,
		respectRobots: false,
		allowAddresses: ['127.0.0.3/32'],
		lookup: () => Promise.resolve(at('127.0.0.2', '::1', '127.0.0.3')),
	});
	const fetched = await fetcher.fetch(`http://both.example:${portOf(inside.origin)}/`);
	expect(fetched).toMatchObject({ reason: 'refused' });
	expect(inside.connections).toBe(0);
});

test('an allowed block is reached, by number and by name', async () => {
	const server = await serve((_, response) => response.end());
	const lookup = () => Promise.resolve(at('127.0.0.1'));
	const { fetcher } = hastyFetcher({ allowAddresses: ['127.0.0.0/8'], lookup });
	expect(await fetcher.fetch(server.origin)).toMatchObject({ status: 200 });
	const byName = `http://name.example:${portOf(server.origin)}/`;
	expect(await fetcher.fetch(byName)).toMatchObject({ status: 200 });
});

test('an address allowed with a port is not reached at another, by number, name or redirect', async () => {
	const inside = await serve(page);
	const outside = await serve((_request, response) =>
		response.writeHead(302, { location: inside.origin }).end(),
	);
	const port = portOf(outside.origin);
	const lookup = () => Promise.resolve(at('127.0.0.1'));
	const { fetcher } = hastyFetcher({ allowAddresses: [`127.0.0.1:${port}`], lookup });
	for (const url of [
		inside.origin,
		`http://name.example:${portOf(inside.origin)}/`,
		outside.origin,
		`http://name.example:${port}/`,
	]) {
		expect(await fetcher.fetch(url)).toMatchObject({ reason: 'unsafe-address' });
	}
	expect(outside.requests).toHaveLength(2);
	expect(inside.connections).toBe(0);
});
