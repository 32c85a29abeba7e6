import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { expect, test } from 'vitest';
import type { FetchOptions } from '../../src/http/fetch-options.ts';
import { hastyFetcher } from './local-fetcher.ts';
import { serve, serveRaw } from './local-server.ts';

const year = 365 * 24 * 3600 * 1000;

interface Signer {
	key: string;
	cert: string;
}

async function certificate({
	ip = '127.0.0.1',
	until = Date.now() + year,
	name = 'Three Points test',
	ca,
}: { ip?: string; until?: number; name?: string; ca?: Signer } = {}) {
	const pems = await generate([{ name: 'commonName', value: name }], {
		notBeforeDate: new Date(until - 2 * year),
		notAfterDate: new Date(until),
		...(ca && { ca }),
		extensions: [
			{ name: 'basicConstraints', cA: true },
			{ name: 'subjectAltName', altNames: [{ type: 7, ip }] },
		],
	});
	return { key: pems.private, cert: pems.cert };
}

async function fetchFrom(tls: { key: string; cert: string }, options: Partial<FetchOptions> = {}) {
	const server = await serve((_, response) => response.end(), { tls });
	const { fetcher } = hastyFetcher(options);
	return fetcher.fetch(server.origin);
}

test('a certificate that is trusted is no hindrance', async () => {
	const tls = await certificate();
	expect(await fetchFrom(tls, { ca: tls.cert })).toMatchObject({ status: 200 });
});

test('a certificate of an unknown issuer is reported in words and not tried again', async () => {
	const fetched = await fetchFrom(await certificate());
	expect(fetched).toMatchObject({ reason: 'tls', tries: [{}] });
	expect(fetched).toHaveProperty('message', expect.stringContaining('self-signed certificate'));
});

test('a certificate past its date is reported', async () => {
	const tls = await certificate({ until: Date.now() - year });
	const fetched = await fetchFrom(tls, { ca: tls.cert });
	expect(fetched).toMatchObject({ reason: 'tls' });
	expect(fetched).toHaveProperty('message', expect.stringContaining('expired'));
});

test('a certificate of another host is reported', async () => {
	const tls = await certificate({ ip: '127.0.0.9' });
	const fetched = await fetchFrom(tls, { ca: tls.cert });
	expect(fetched).toMatchObject({ reason: 'tls' });
	expect(fetched).toHaveProperty('message', expect.stringContaining('127.0.0.9'));
});

test('a server that does not speak TLS is reported with the reason', async () => {
	const server = await serveRaw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
	const { fetcher } = hastyFetcher({ retries: 0 });
	expect(await fetcher.fetch(server.origin.replace('http:', 'https:'))).toMatchObject({
		reason: 'tls',
		message: 'No secure connection could be made: wrong version number.',
	});
});

test('a server with an outdated TLS version is reported with the reason', async () => {
	const old = {
		minVersion: 'TLSv1',
		maxVersion: 'TLSv1.1',
		ciphers: 'DEFAULT@SECLEVEL=0',
	} as const;
	const server = await serve((_, response) => response.end(), {
		tls: { ...(await certificate()), ...old },
	});
	const { fetcher } = hastyFetcher({ retries: 0 });
	expect(await fetcher.fetch(server.origin)).toMatchObject({
		reason: 'tls',
		message: expect.stringContaining('protocol version') as string,
	});
});

test('a server that omits the intermediate certificate is distinguished', async () => {
	const root = await certificate({ name: 'Root' });
	const middle = await certificate({ name: 'Middle', ca: root });
	const leaf = await certificate({ name: 'Leaf', ca: middle });
	const fetched = await fetchFrom(leaf, { ca: root.cert });
	expect(fetched).toMatchObject({ reason: 'incomplete-chain', tries: [{}] });
	const whole = { key: leaf.key, cert: `${leaf.cert}\n${middle.cert}` };
	expect(await fetchFrom(whole, { ca: root.cert })).toMatchObject({ status: 200 });
});

test('a server that supports only HTTP/2 is asked by HTTP/2', async () => {
	const tls = await certificate();
	const server = createSecureServer({ ...tls, allowHTTP1: false }, (request, response) => {
		response.writeHead(request.url === '/robots.txt' ? 404 : 200, { 'content-type': 'text/plain' });
		response.end(`by ${request.httpVersion}`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { fetcher } = hastyFetcher({ ca: tls.cert, retries: 0 });
	const { port } = server.address() as AddressInfo;
	const fetched = await fetcher.fetch(`https://127.0.0.1:${port}/`);
	await fetcher.close();
	await new Promise((resolve) => server.close(resolve));
	expect(fetched).toMatchObject({ status: 200, body: { text: 'by 2.0' } });
});
