import { expect, test } from 'vitest';
import { hastyFetcher } from './local-fetcher.ts';
import { serve } from './local-server.ts';

const unknown = () => Promise.reject(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }));

test('requests go through the proxy, which resolves what we cannot', async () => {
	const proxy = await serve((request, response) => {
		response.end(request.url);
	});
	const { fetcher } = hastyFetcher({ proxy: proxy.origin, allowAddresses: [], lookup: unknown });
	expect(await fetcher.fetch('http://page.example/path')).toMatchObject({
		status: 200,
		body: { bytes: Buffer.from('http://page.example/path') },
	});
});

test('the proxy is not asked for refused addresses, written or resolved', async () => {
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

test('a proxy that refuses a tunnel is a failure, not an endless wait', async () => {
	const proxy = await serve((_, response) => response.end());
	const { fetcher } = hastyFetcher({
		...{ proxy: proxy.origin, allowAddresses: [], lookup: unknown, retries: 1 },
	});
	expect(await fetcher.fetch('https://page.example/')).toMatchObject({ kind: 'failure' });
});
