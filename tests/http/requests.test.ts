import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hastyFetcher, localFetcher } from './local-fetcher.ts';
import { serve } from './local-server.ts';

test('pages are requested with GET, with a user agent that leads to a page about us', async () => {
	const server = await serve((_, response) => response.end());
	await localFetcher().fetch(`${server.origin}/page#part`);
	const [request] = server.requests;
	expect(request).toMatchObject({ method: 'GET', url: '/page' });
	expect(request?.headers['user-agent']).toMatch(
		/^Mozilla\/5\.0 \(compatible; ThreePoints-LinkCheck\/[\d.]+; \+https?:\/\/\S+\/link-checker\/\)$/,
	);
	expect(request?.headers.accept).toContain('text/html');
	expect(request?.headers['accept-language']).toMatch(/^en-GB,/);
	expect(request?.headers['accept-encoding']).toBe('gzip, br, deflate, zstd');
	expect(request?.headers).not.toHaveProperty('range');
});

test('headers of an origin and the login of an address do not follow a redirect elsewhere', async () => {
	const other = await serve((_, response) => response.end(), { host: '127.0.0.2' });
	const server = await serve((request, response) => {
		const location = request.url === '/' ? '/next' : other.origin;
		response.writeHead(302, { location }).end();
	});
	const fetcher = localFetcher({ headers: { [server.origin]: { 'x-token': 'secret' } } });
	const fetched = await fetcher.fetch(`${server.origin.replace('//', '//me:p%40ss@')}/`);
	const authorization = `Basic ${Buffer.from('me:p@ss').toString('base64')}`;
	expect(server.requests.map(({ headers }) => headers)).toMatchObject([
		{ authorization, 'x-token': 'secret' },
		{ authorization, 'x-token': 'secret' },
	]);
	expect(other.requests).toHaveLength(1);
	expect(other.requests[0]?.headers).not.toHaveProperty('authorization');
	expect(other.requests[0]?.headers).not.toHaveProperty('x-token');
	expect(JSON.stringify(fetched.chain)).not.toContain('p%40ss');
});

test('a login written into a redirect is neither used nor reported', async () => {
	const other = await serve((_, response) => response.end(), { host: '127.0.0.2' });
	const location = other.origin.replace('//', '//a:b@');
	const server = await serve((_, response) => response.writeHead(302, { location }).end());
	const { chain } = await localFetcher().fetch(server.origin);
	expect(other.requests[0]?.headers).not.toHaveProperty('authorization');
	expect(chain[0]?.location).toBe(`${other.origin}/`);
});

test('one address is requested once, however often and with whatever fragments', async () => {
	const server = await serve((_, response) => response.end('page'));
	const fetcher = localFetcher();
	const urls = Array.from({ length: 50 }, (_, index) => `${server.origin}/page#${index}`);
	const fetched = await Promise.all(urls.map((url) => fetcher.fetch(url)));
	fetched.push(await fetcher.fetch(`${server.origin}/page`));
	expect(server.requests).toHaveLength(1);
	expect(fetched.map(({ url }) => url)).toEqual([...urls, `${server.origin}/page`]);
	expect(fetched.every((each) => each.kind === 'answer' && each.body)).toBe(true);
});

test('failures are remembered', async () => {
	const server = await serve((request) => request.socket.destroy());
	const { fetcher } = hastyFetcher({ retries: 0 });
	await fetcher.fetch(server.origin);
	await fetcher.fetch(server.origin);
	expect(server.requests).toHaveLength(1);
});

test('a stored validator makes the request conditional, and a 304 has no body', async () => {
	const server = await serve((request, response) => {
		const { 'if-none-match': etag, 'if-modified-since': date } = request.headers;
		const known = etag === '"v1"' && date === 'Thu, 01 Jan 2026 00:00:00 GMT';
		response.writeHead(known ? 304 : 200, { etag: '"v1"' }).end(known ? '' : 'page');
	});
	const fetcher = localFetcher();
	const memory = { etag: '"v1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' };
	const fetched = await fetcher.fetch(server.origin, memory);
	expect(fetched).toMatchObject({ kind: 'answer', status: 304, headers: { etag: '"v1"' } });
	expect(fetched).not.toHaveProperty('body');
	expect(await fetcher.fetch(server.origin)).toMatchObject({ status: 200, body: {} });
	expect(await fetcher.fetch(server.origin, memory)).toMatchObject({ status: 200 });
	expect(server.requests).toHaveLength(2);
});

test('validators are sent only to the address they belong to', async () => {
	const server = await serve((request, response) => {
		if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
		else response.writeHead(request.headers['if-none-match'] ? 304 : 200).end();
	});
	const memory = { etag: '"v1"', finalUrl: `${server.origin}/new` };
	const fetched = await localFetcher().fetch(`${server.origin}/old`, memory);
	expect(fetched).toMatchObject({ status: 304, finalUrl: `${server.origin}/new` });
	expect(server.requests[0]?.headers).not.toHaveProperty('if-none-match');
});

test('the answer has its headers in lower case, final address and times', async () => {
	const server = await serve((_, response) =>
		response
			.writeHead(404, [
				...['Content-Type', 'text/html; charset=utf-8', 'X-Twice', 'a', 'X-Twice', 'b'],
				...['Content-Encoding', 'gzip'],
			])
			.end(gzipSync('Nothing here ё')),
	);
	const fetched = await localFetcher().fetch(server.origin);
	expect(fetched).toMatchObject({
		kind: 'answer',
		status: 404,
		finalUrl: `${server.origin}/`,
		headers: { 'x-twice': 'a, b', 'content-type': 'text/html; charset=utf-8' },
		body: { mediaType: 'text/html', charset: 'utf-8', text: 'Nothing here ё' },
		tries: [{ outcome: '404' }],
	});
	expect(fetched.tries[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test.each([
	[{ perHost: 0 }, 'Expected `perHost` to be a whole number from 1 up, got `0`.'],
	[{ timeout: Number.NaN }, 'Expected `timeout` to be a whole number from 1 up, got `NaN`.'],
	[{ proxy: 'nonsense' }, 'Expected `proxy` to be an http address, got `nonsense`.'],
])('options out of range are refused at the door', (options, message) => {
	expect(() => localFetcher(options)).toThrow(message);
});

test('a request with a header that cannot be sent fails and holds up no later request to the host', async () => {
	const server = await serve((_, response) => response.end('page'));
	const fetcher = localFetcher({ respectRobots: false, retries: 0 });
	for (const name of ['a', 'b', 'c']) {
		const odd = { 'x-name': 'a\nb' };
		expect(await fetcher.fetch(`${server.origin}/${name}`, undefined, odd)).toMatchObject({
			...{ kind: 'failure', reason: 'reset' },
			message: 'The header `x-name` has characters that cannot be sent.',
		});
	}
	expect(await fetcher.fetch(`${server.origin}/d`)).toMatchObject({ kind: 'answer', status: 200 });
	expect(server.requests.map(({ url }) => url)).toEqual(['/d']);
});
