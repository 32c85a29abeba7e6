import { expect, test } from 'vitest';
import { localFetcher } from './local-fetcher.ts';
import { serve } from './local-server.ts';

const request = { headers: {}, maxBody: 1000, signal: new AbortController().signal };

test('a single request is sent once, with its headers, and its redirect is not followed', async () => {
	const server = await serve((_, response) => response.writeHead(302, { location: '/b' }).end());
	const answer = await localFetcher().askOnce(new URL(`${server.origin}/a`), {
		...request,
		headers: { 'x-key': '1' },
	});
	expect(answer).toMatchObject({ status: 302, headers: { location: '/b' } });
	expect(server.requests.map(({ url, headers }) => [url, headers['x-key']])).toEqual([['/a', '1']]);
});

test('a single request that fails is not tried again', async () => {
	const server = await serve((_, response) => response.writeHead(503).end());
	const answer = await localFetcher().askOnce(new URL(server.origin), request);
	expect(answer.status).toBe(503);
	expect(server.requests).toHaveLength(1);
});

test('a single request respects `robots.txt`, guard and schemes', async () => {
	const server = await serve(
		(asked, response) =>
			response.end(asked.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : ''),
		{ robots: true },
	);
	const fetcher = localFetcher({ allowAddresses: [new URL(server.origin).host] });
	const ask = (url: string) => fetcher.askOnce(new URL(url), request);
	await expect(ask(`${server.origin}/`)).rejects.toMatchObject({ reason: 'robots' });
	await expect(ask('http://127.0.0.1:9/')).rejects.toMatchObject({ reason: 'unsafe-address' });
	await expect(ask('file:///etc/passwd')).rejects.toMatchObject({ reason: 'unsafe-scheme' });
	expect(server.paths).toEqual(['/robots.txt']);
});

test('a request that nobody waits for any more is cancelled', async () => {
	const controller = new AbortController();
	const server = await serve(() => {
		controller.abort(new Error('The page is closed.'));
	});
	const asked = localFetcher().askOnce(new URL(server.origin), {
		...request,
		signal: controller.signal,
	});
	await expect(asked).rejects.toThrow('is closed');
});
