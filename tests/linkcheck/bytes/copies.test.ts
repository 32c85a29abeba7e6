import { expect, test } from 'vitest';
import { serve } from '../../http/local-server.ts';
import { checkCited } from './check-cited.ts';
import { noteOf, page, said } from './lock-pages.ts';

const head = (title: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>`;

/** What an archive replays with status 200, by the number of the source. */
const replayed = [
	`${head('Page not found')}<h1>404</h1><p>The page you asked for is not here.`,
	`${head('Sign in')}<h1>Sign in</h1><form><input name="u"><input type="password" name="p"></form>`,
	`${head('Internet Archive')}<h1>Loading...</h1><p>Got an HTTP 302 response at crawl time<p>Redirecting to...<script>go()</script>`,
	`${head('Just a moment...')}<h1>Checking your browser before accessing the lock</h1>`,
	`${head('lock.example')}<h1>lock.example is for sale</h1><p>Buy this domain.`,
	head(''),
	page(),
	noteOf(said),
	page('The keeper wrote of other things.'),
];

test('An archive that replays an error, a form, a redirect or a wall is not named as a copy', async () => {
	const gate = await serve(
		(request, response) => {
			const index = Number(/\/p(\d+)\/page$/.exec(request.url ?? '')?.[1]);
			if (request.url?.startsWith('/gate/')) {
				const location = `/web/20250102030405/http://lock.example/p${index}/page`;
				response.writeHead(302, { vary: 'accept-datetime', location }).end();
				return;
			}
			const memento = { 'memento-datetime': 'Thu, 02 Jan 2025 03:04:05 GMT' };
			const type = { 'content-type': 'text/html; charset=utf-8' };
			response.writeHead(200, { ...type, ...memento }).end(replayed[index]);
		},
		{ host: '127.0.0.2' },
	);
	const gone = { status: 404, body: 'Gone.' };
	const { told, verdicts } = await checkCited(
		{
			...{ missing: gone, form: gone, redirect: gone, wall: gone, parked: gone, empty: gone },
			page: gone,
			quoted: { ...gone, quote: said },
			without: { ...gone, quote: said },
		},
		{ options: ['--suggest', '--fix', '--archive-endpoint', `${gate.origin}/gate/`] },
	);
	expect(new Set(Object.values(verdicts))).toEqual(new Set(['dead']));
	const named = Object.entries(told).filter(([, { record }]) => /^archive:/m.test(record));
	expect(named.map(([name]) => name)).toEqual(['page', 'quoted']);
	expect(told.without.words).toContain('(without the quote)');
	expect(told.missing.words).not.toContain('archived copy of');
});
