import { expect, test } from 'vitest';
import { localFetcher } from './local-fetcher.ts';
import { type LocalServer, serve } from './local-server.ts';

const hosts = Array.from({ length: 8 }, (_, index) => `127.0.0.${index + 1}`);
const slowly = () =>
	Promise.all(
		hosts.map((host) =>
			serve((_, response) => void setTimeout(() => response.end('page'), 20), { host }),
		),
	);
const paths = Array.from({ length: 10 }, (_, index) => `/${index}`);
const inTurn = (servers: LocalServer[]) =>
	paths.flatMap((path) => servers.map(({ origin }) => origin + path));
const hostAfterHost = (servers: LocalServer[]) =>
	servers.flatMap(({ origin }) => paths.map((path) => origin + path));

test.each([
	['hosts in turn', inTurn],
	['host after host', hostAfterHost],
])('with %s no host ever has more than two requests open', async (_, listOf) => {
	const servers = await slowly();
	const fetcher = localFetcher();
	await Promise.all(listOf(servers).map((url) => fetcher.fetch(url)));
	expect(servers.map(({ peak }) => peak)).toEqual(hosts.map(() => 2));
	expect(servers.map(({ connections }) => connections)).toEqual(hosts.map(() => 2));
	expect(servers.map(({ requests }) => requests.length)).toEqual(hosts.map(() => 10));
});

test('all ports of a host count as one host', async () => {
	let open = 0;
	let most = 0;
	const both = await Promise.all(
		[1, 2].map(() =>
			serve((_, response) => {
				most = Math.max(most, (open += 1));
				response.once('close', () => (open -= 1));
				setTimeout(() => response.end(), 10);
			}),
		),
	);
	const fetcher = localFetcher({ perHost: 1 });
	await Promise.all(inTurn(both).map((url) => fetcher.fetch(url)));
	expect(most).toBe(1);
});

test('no more requests than agreed are open in all', async () => {
	let open = 0;
	let most = 0;
	const servers = await Promise.all(
		hosts.map((host) =>
			serve(
				(_, response) => {
					most = Math.max(most, (open += 1));
					response.once('close', () => (open -= 1));
					setTimeout(() => response.end(), 5);
				},
				{ host },
			),
		),
	);
	const fetcher = localFetcher({ concurrency: 3, respectRobots: false });
	await Promise.all(hostAfterHost(servers).map((url) => fetcher.fetch(url)));
	expect(most).toBe(3);
});

test('a host that does not answer does not delay other hosts', async () => {
	const stuck = await serve(() => undefined);
	const lively = await serve((_, response) => response.end(), { host: '127.0.0.2' });
	const fetcher = localFetcher({ concurrency: 3, respectRobots: false });
	const waiting = paths.map((path) => fetcher.fetch(stuck.origin + path));
	await Promise.all(paths.map((path) => fetcher.fetch(lively.origin + path)));
	expect(lively.requests).toHaveLength(10);
	expect(stuck.requests).toHaveLength(2);
	await fetcher.close();
	await Promise.all(waiting);
});
