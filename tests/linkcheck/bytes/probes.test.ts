import { expect, test } from 'vitest';
import { serve } from '../../http/local-server.ts';
import { checkCited } from './check-cited.ts';
import { noteOf, said } from './lock-pages.ts';

test('A page is there if only another part of its address chooses it', async () => {
	const { origin } = await serve(({ url = '/' }, response) => {
		const { pathname, searchParams } = new URL(url, 'http://lock.example');
		const byQuery = /^\/(?:news|feed)/.test(pathname) && searchParams.get('id') === '5';
		const byNumber = /^\/article\/(?:1234|7)(?:\/|$)/.test(pathname);
		const byNothing = pathname.startsWith('/any');
		const isThere = byQuery || byNumber || byNothing;
		response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html' });
		response.end(isThere ? noteOf(said) : 'Gone');
	});
	const changed = said.replace('eleven', 'twelve');
	const { verdicts, told } = await checkCited({
		language: { url: `${origin}/news.php?id=5&lang=en` },
		print: { url: `${origin}/news.php?id=5&print=1` },
		nextPage: { url: `${origin}/news.php?id=5&page=2` },
		printChanged: { url: `${origin}/feed.php?id=5&print=1`, quote: changed },
		words: { url: `${origin}/article/1234/the-gate` },
		wordsAfterDigit: { url: `${origin}/article/7/the-gate` },
		wordsChanged: { url: `${origin}/article/1234/the-lock`, quote: changed },
		any: { url: `${origin}/any/1234/the-gate` },
		anyByQuery: { url: `${origin}/any?id=6&lang=en` },
		anyChanged: { url: `${origin}/any/5/the-gate`, quote: changed },
		anyOther: { url: `${origin}/any/6/the-gate`, quote: 'A quite different thing was said there' },
	});
	expect(verdicts).toEqual({
		...{ language: 'ok', print: 'ok', nextPage: 'ok', printChanged: 'drift' },
		...{ words: 'ok', wordsAfterDigit: 'ok', wordsChanged: 'drift' },
		...{ any: 'soft404', anyByQuery: 'soft404', anyChanged: 'drift', anyOther: 'soft404' },
	});
	expect(told.anyChanged.words).toContain('{+eleven+}');
});
