import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { hastyFetcher, localFetcher } from './local-fetcher.ts';
import { closedPort, serve } from './local-server.ts';

const unknown = () => Promise.reject(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }));

test('requests go through the proxy, which resolves names that we cannot', async () => {
	const proxy = await serve((request, response) => {
		response.end(request.url);
	});
	const { fetcher } = hastyFetcher({ proxy: proxy.origin, allowAddresses: [], lookup: unknown });
	expect(await fetcher.fetch('http://page.example/path')).toMatchObject({
		status: 200,
		body: { bytes: Buffer.from('http://page.example/path') },
	});
});

test('the proxy is not used for refused addresses, written or resolved', async () => {
	const proxy = await serve((_, response) => response.end());
	const { fetcher } = hastyFetcher({
		proxy: proxy.origin,
		allowAddresses: [],
		lookup: () => Promise.resolve([{ address: '10.0.0.1', family: 4 }]),
	});
	for (const host of ['127.0.0.1', '[::1]', '2852039166', 'inside.example']) {
		expect(await fetcher.fetch(`http://${host}/`)).toMatchObject({ reason: 'unsafe-address' });
	}
	expect(proxy.connections).toBe(0);
});

/** A proxy that answers whoever asks for a tunnel. */
async function tunnelling(onConnect: (socket: Duplex) => void): Promise<string> {
	const server = createServer((_, response) => response.writeHead(407).end());
	const sockets = new Set<Duplex>();
	server.on('connect', (_, socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		onConnect(socket);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(async () => {
		for (const socket of sockets) socket.destroy();
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering = (status: number) =>
	tunnelling((socket) => socket.end(`HTTP/1.1 ${status} So\r\nContent-Length: 0\r\n\r\n`));

test.each([
	['is down', async () => `http://127.0.0.1:${await closedPort()}`, 'could not be reached'],
	['wants a password', () => answering(407), 'asks for a user name and a password'],
	['refuses', () => answering(403), 'refuses to open a connection'],
	['says nothing', () => tunnelling(() => undefined), 'opened no connection'],
	['cuts the line', () => tunnelling((socket) => socket.destroy()), 'could not be reached'],
])('the error names the proxy, not the page, if a proxy %s', async (_, open, words) => {
	const fetcher = localFetcher({
		...{ proxy: await open(), allowAddresses: [], lookup: unknown, retries: 0 },
		...{ timeout: 2000, connectTimeout: 300, respectRobots: false },
	});
	const fetched = await fetcher.fetch('https://page.example/');
	expect(fetched).toMatchObject({ kind: 'failure', reason: 'proxy', tries: [{}] });
	expect(fetched).toHaveProperty('message', expect.stringContaining(words));
});

test('a tunnel that opens too late is closed', async () => {
	const closed = Promise.withResolvers<boolean>();
	const proxy = await tunnelling((socket) => {
		socket.resume().on('end', () => {
			closed.resolve(true);
		});
		setTimeout(() => socket.write('HTTP/1.1 200 So\r\n\r\n'), 600);
	});
	const fetcher = localFetcher({
		...{ proxy, allowAddresses: [], lookup: unknown, retries: 0 },
		...{ timeout: 5000, connectTimeout: 200, respectRobots: false },
	});
	expect(await fetcher.fetch('https://page.example/')).toMatchObject({ reason: 'proxy' });
	expect(await closed.promise).toBe(true);
});

test('a site that the proxy cannot reach is a trouble of the site', async () => {
	const { fetcher } = hastyFetcher({
		...{ proxy: await answering(502), allowAddresses: [], lookup: unknown, retries: 1 },
	});
	expect(await fetcher.fetch('https://page.example/')).toMatchObject({ reason: 'reset' });
});

test('a proxy that requires a password for a plain page is named in the error too', async () => {
	const { fetcher } = hastyFetcher({
		...{ proxy: await answering(407), allowAddresses: [], lookup: unknown, respectRobots: false },
	});
	expect(await fetcher.fetch('http://page.example/')).toMatchObject({ reason: 'proxy' });
});

test('the deadline applies while a proxy does not answer', async () => {
	const end = new AbortController();
	const fetcher = localFetcher({
		...{ proxy: await tunnelling(() => setImmediate(() => end.abort())), lookup: unknown },
		...{ allowAddresses: [], deadline: end.signal, respectRobots: false },
	});
	expect(await fetcher.fetch('https://page.example/')).toMatchObject({ reason: 'deadline' });
});
