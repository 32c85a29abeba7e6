import { expect, test } from 'vitest';
import type { Viewer } from '../../../src/linkcheck/browser/shown.ts';
import { checkLinks } from '../../../src/linkcheck/run/check-links.ts';
import { localFetcher } from '../../http/local-fetcher.ts';
import { serve } from '../../http/local-server.ts';

test('A page that was read in a browser is requested in full next time, because the server cannot know whether its words changed', async () => {
	const server = await serve((_, response) => {
		response.setHeader('content-type', 'text/html').setHeader('etag', '"shell"');
		response.end('<title>Mill</title><div id="root"></div><script src="/a.js"></script>');
	});
	const html = '<p>The mill turned again.</p>';
	const viewer: Viewer = {
		always: false,
		atOnce: 1,
		look: ({ finalUrl: address }) =>
			Promise.resolve({
				kind: 'shown',
				shown: { address, html, text: 'The mill turned again.', withheld: [], by: 'Chromium 1' },
			}),
	};
	const place = { file: 'a.yaml', line: 1, column: 1 };
	const { results } = await checkLinks(
		[
			{
				address: `${server.origin}/mill`,
				uses: [
					{ as: 'source', key: 'a', entry: 'source/a', written: `${server.origin}/mill`, place },
				],
				quotes: [
					{
						quote: 'The mill turned again.',
						source: 'a',
						key: 'b',
						entry: 'claim/b',
						cites: 'claim `b`',
						place,
					},
				],
				fragments: [],
			},
		],
		{
			...{ fetcher: localFetcher(), viewer, state: {}, today: '2026-01-01', onlyDue: false },
			...{ random: () => 0.5, secondOpinion: 'http://127.0.0.1:9/' },
		},
	);
	expect(results[0]?.memory).toMatchObject({ verdict: 'ok' });
	expect(results[0]?.memory).not.toHaveProperty('etag');
});
