import { expect, test } from 'vitest';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { hastyFetcher } from '../../http/local-fetcher.ts';
import { serve } from '../../http/local-server.ts';

const nameless = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));

test.each<[string, string, string]>([
	['dead', 'http://gone.example/', 'The name of the site is not known (ENOTFOUND).'],
	[
		'dead',
		'http://127.0.0.1:1/',
		'The server does not accept connections (connect ECONNREFUSED 127.0.0.1:1).',
	],
	['dead', '/loop', 'The address redirects in a circle, back to `HERE/loop`.'],
	['dead', '/nowhere', 'The address redirects to `http://[::`, which is not an address.'],
	['transient', '/short', 'The connection was closed in the middle of the body.'],
	['toobig', '/long', 'The page is larger than the limit. Its headers promise 17 MB.'],
	[
		'unsafe',
		'http://10.0.0.7/',
		'The check must not open this address. `10.0.0.7` is not public (private).',
	],
])('A failure is described once and in words: %s, %s', async (verdict, at, message) => {
	const server = await serve((request, response) => {
		const { url = '' } = request;
		if (url === '/loop') response.writeHead(302, { location: '/loop' }).end();
		else if (url === '/nowhere') response.writeHead(302, { location: 'http://[::' }).end();
		else if (url === '/long') response.writeHead(200, { 'content-length': '17000000' }).end();
		else {
			response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99' });
			response.write('<p>');
			setTimeout(() => response.destroy(), 20);
		}
	});
	const { fetcher } = hastyFetcher({ retries: 0, lookup: nameless });
	const fetched = await fetcher.fetch(at.startsWith('/') ? server.origin + at : at);
	expect(judge(fetched)).toMatchObject({
		verdict,
		message: message.replace('HERE', server.origin),
	});
});
