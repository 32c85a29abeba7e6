import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { robotNameOf, defaultUserAgent } from '../../src/http/exchange/user-agent.ts';
import { hastyFetcher, localFetcher } from './local-fetcher.ts';
import { serve } from './local-server.ts';

const withRobots = (answer: RequestListener, host?: string) =>
	serve(
		(request, response) => {
			if (request.url === '/robots.txt') answer(request, response);
			else response.end('page');
		},
		{ robots: true, ...(host === undefined ? {} : { host }) },
	);
const rules =
	(text: string): RequestListener =>
	(_, response) =>
		response.end(text);

test('a disallowed path is not requested', async () => {
	const server = await withRobots(rules('User-agent: *\nDisallow: /private\n'));
	const fetcher = localFetcher();
	const fetched = await fetcher.fetch(`${server.origin}/private/page`);
	expect(fetched).toMatchObject({ kind: 'failure', reason: 'robots', chain: [], tries: [] });
	expect(await fetcher.fetch(`${server.origin}/page`)).toMatchObject({ status: 200 });
	expect(server.requests.map(({ url }) => url)).toEqual(['/page']);
});

test('rules for us by name outweigh those for all', async () => {
	const server = await withRobots(
		rules('User-agent: *\nDisallow: /\n\nUser-agent: ThreePoints-LinkCheck\nDisallow: /no\n'),
	);
	const fetcher = localFetcher();
	expect(await fetcher.fetch(`${server.origin}/yes`)).toMatchObject({ status: 200 });
	expect(await fetcher.fetch(`${server.origin}/no`)).toMatchObject({ reason: 'robots' });
});

test('it is fetched once per origin', async () => {
	const server = await withRobots(rules(''));
	const fetcher = localFetcher();
	const urls = Array.from({ length: 10 }, (_, index) => `${server.origin}/${index}`);
	await Promise.all(urls.map((url) => fetcher.fetch(url)));
	await fetcher.fetch(`${server.origin}/late`);
	expect(server.paths.filter((path) => path === '/robots.txt')).toHaveLength(1);
});

test('a redirect to a disallowed path is not followed', async () => {
	const closed = await withRobots(rules('User-agent: *\nDisallow: /\n'), '127.0.0.2');
	const location = `${closed.origin}/page`;
	const server = await serve((_, response) => response.writeHead(302, { location }).end());
	expect(await localFetcher().fetch(server.origin)).toMatchObject({
		reason: 'robots',
		chain: [{ status: 302 }],
	});
	expect(closed.requests).toEqual([]);
});

test.each([401, 403, 404, 410])('after a %d everything is allowed', async (status) => {
	const server = await withRobots((_, response) => response.writeHead(status).end('Disallow: /'));
	expect(await localFetcher().fetch(server.origin)).toMatchObject({ status: 200 });
});

test('after a 503 it is requested once more, and then everything is allowed', async () => {
	const server = await withRobots((_, response) => response.writeHead(503).end());
	expect(await hastyFetcher().fetcher.fetch(server.origin)).toMatchObject({ status: 200 });
	expect(server.paths).toEqual(['/robots.txt', '/robots.txt', '/']);
});

test('if it cannot be read everything is allowed, and nothing is requested twice', async () => {
	const server = await withRobots((request) => request.socket.destroy());
	expect(await hastyFetcher().fetcher.fetch(server.origin)).toMatchObject({ status: 200 });
	expect(server.paths).toEqual(['/robots.txt', '/']);
});

test('it may be redirected', async () => {
	const elsewhere = await serve((_, response) => response.end('User-agent: *\nDisallow: /\n'));
	const location = `${elsewhere.origin}/rules`;
	const server = await withRobots(
		(_, response) => response.writeHead(301, { location }).end(),
		'127.0.0.2',
	);
	expect(await localFetcher().fetch(server.origin)).toMatchObject({ reason: 'robots' });
});

test('only the beginning of an endless file is read', async () => {
	const server = await withRobots((_, response) => {
		response.write('User-agent: *\nDisallow: /private\n');
		const more = () => {
			while (!response.destroyed && response.write('# more\n'.repeat(9000)));
			response.once('drain', more);
		};
		more();
	});
	const fetcher = localFetcher();
	expect(await fetcher.fetch(`${server.origin}/private`)).toMatchObject({ reason: 'robots' });
});

test('it can be ignored with `respectRobots: false`', async () => {
	const server = await withRobots(rules('User-agent: *\nDisallow: /\n'));
	const fetcher = localFetcher({ respectRobots: false });
	expect(await fetcher.fetch(server.origin)).toMatchObject({ status: 200 });
	expect(server.paths).toEqual(['/']);
});

test('our name in it is the one in the user agent', () => {
	expect(robotNameOf(defaultUserAgent)).toBe('ThreePoints-LinkCheck');
	expect(robotNameOf('OurBot/2.0 (+https://a.example)')).toBe('OurBot');
});
