import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { localFetcher } from './local-fetcher.ts';
import { serve } from './local-server.ts';

const page: RequestListener = (_, response) => response.end('page');
const to =
	(location: string, status = 302): RequestListener =>
	(_, response) =>
		response.writeHead(status, { location }).end();

function routes(table: Record<string, RequestListener>): RequestListener {
	return (request, response) => table[request.url ?? '']?.(request, response);
}

test('every step is kept with its status, so that permanent moves are kept apart from temporary ones', async () => {
	const server = await serve(
		routes({
			'/old': to('/a', 301),
			'/a': to('b?x=1#part', 308),
			'/b?x=1': to('/c', 307),
			'/c': page,
		}),
	);
	const at = (path: string) => server.origin + path;
	expect(await localFetcher().fetch(at('/old'))).toMatchObject({
		kind: 'answer',
		status: 200,
		finalUrl: at('/c'),
		chain: [
			{ url: at('/old'), status: 301, location: at('/a') },
			{ url: at('/a'), status: 308, location: at('/b?x=1#part') },
			{ url: at('/b?x=1'), status: 307, location: at('/c') },
			{ url: at('/c'), status: 200 },
		],
		body: { bytes: Buffer.from('page') },
	});
});

test('ten redirects are followed, eleven are not', async () => {
	const server = await serve((request, response) => {
		const left = Number(request.url?.slice(1));
		if (left === 0) response.end('there');
		else response.writeHead(302, { location: `/${left - 1}` }).end();
	});
	const fetcher = localFetcher();
	expect(await fetcher.fetch(`${server.origin}/10`)).toMatchObject({ status: 200 });
	const eleven = await fetcher.fetch(`${server.origin}/11`);
	expect(eleven).toMatchObject({ kind: 'failure', reason: 'too-many-redirects' });
	expect(eleven.chain).toHaveLength(11);
});

test('a loop is detected at its first repetition', async () => {
	const server = await serve(routes({ '/a': to('/b'), '/b': to('/a'), '/self': to('#top') }));
	const fetcher = localFetcher();
	const loop = await fetcher.fetch(`${server.origin}/a`);
	expect(loop).toMatchObject({ reason: 'redirect-loop' });
	expect(loop.chain).toHaveLength(2);
	expect(await fetcher.fetch(`${server.origin}/self`)).toMatchObject({ reason: 'redirect-loop' });
	expect(server.requests).toHaveLength(3);
});

test.each(['http://', 'http://[::1', 'https://a b/', ''])(
	'a Location `%s` is a bad redirect',
	async (location) => {
		const server = await serve(to(location, 301));
		expect(await localFetcher().fetch(server.origin)).toMatchObject({
			reason: 'bad-redirect',
			chain: [{ status: 301 }],
		});
	},
);

test('a redirect without a Location is a bad redirect', async () => {
	const server = await serve((_, response) => response.writeHead(302).end());
	expect(await localFetcher().fetch(server.origin)).toMatchObject({ reason: 'bad-redirect' });
});

test('a Location in bare UTF-8 is understood', async () => {
	const server = await serve((request, response) => {
		if (request.url === '/') {
			response.writeHead(302, { location: Buffer.from('/стр').toString('latin1') }).end();
		} else response.end(request.url);
	});
	expect(await localFetcher().fetch(server.origin)).toMatchObject({
		body: { bytes: Buffer.from(encodeURI('/стр')) },
	});
});

test('300 and 304 are answers, not redirects', async () => {
	const server = await serve((request, response) =>
		response.writeHead(Number(request.url?.slice(1)), { location: '/elsewhere' }).end(),
	);
	const fetcher = localFetcher();
	expect(await fetcher.fetch(`${server.origin}/300`)).toMatchObject({ status: 300 });
	const unchanged = await fetcher.fetch(`${server.origin}/304`);
	expect(unchanged).toMatchObject({ status: 304 });
	expect(unchanged).not.toHaveProperty('body');
});

test('a redirect with an endless body is followed', async () => {
	const server = await serve(
		routes({
			'/': (_, response) => {
				response.writeHead(302, { location: '/there' });
				const more = () => {
					while (response.write(Buffer.alloc(65_536)));
					response.once('drain', more);
				};
				more();
			},
			'/there': page,
		}),
	);
	expect(await localFetcher().fetch(`${server.origin}/`)).toMatchObject({ status: 200 });
});

test.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'javascript:alert(1)', 'data:text/html,x'])(
	'`%s` is unsafe, asked for or redirected to',
	async (address) => {
		const server = await serve(to(address));
		const fetcher = localFetcher();
		expect(await fetcher.fetch(address)).toMatchObject({ reason: 'unsafe-scheme', chain: [] });
		expect(await fetcher.fetch(server.origin)).toMatchObject({
			reason: 'unsafe-scheme',
			chain: [{ status: 302, location: address }],
		});
	},
);

test('an invalid address is reported, not thrown', async () => {
	const fetched = await localFetcher().fetch('not an address');
	expect(fetched).toMatchObject({ kind: 'failure', reason: 'unsafe-scheme' });
});

test('a wall that requires its cookie is passed', async () => {
	const server = await serve((request, response) => {
		if (request.headers.cookie?.includes('seen=1')) response.end('behind the wall');
		else response.writeHead(302, { location: '/', 'set-cookie': ['seen=1', 'b=2; Path=/'] }).end();
	});
	expect(await localFetcher().fetch(`${server.origin}/`)).toMatchObject({
		status: 200,
		body: { bytes: Buffer.from('behind the wall') },
	});
	expect(server.requests[1]?.headers.cookie).toBe('seen=1; b=2');
});

test('a wall that sets another cookie each time ends at the limit', async () => {
	let count = 0;
	const server = await serve((_, response) =>
		response.writeHead(302, { location: '/', 'set-cookie': `n=${(count += 1)}` }).end(),
	);
	expect(await localFetcher().fetch(`${server.origin}/`)).toMatchObject({
		reason: 'too-many-redirects',
	});
});

test('cookies go neither to another host nor into another chain', async () => {
	const other = await serve(page, { host: '127.0.0.2' });
	const server = await serve((_, response) =>
		response.writeHead(302, { location: other.origin, 'set-cookie': 'secret=1' }).end(),
	);
	const fetcher = localFetcher();
	await fetcher.fetch(`${server.origin}/a`);
	await fetcher.fetch(`${server.origin}/b`);
	expect([server, other].map(({ requests }) => requests.length)).toEqual([2, 2]);
	for (const { headers } of [...other.requests, ...server.requests]) {
		expect(headers).not.toHaveProperty('cookie');
	}
});
