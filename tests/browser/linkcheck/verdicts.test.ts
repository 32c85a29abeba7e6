import { expect, test } from 'vitest';
import { checkCited, type Cited } from '../../linkcheck/bytes/check-cited.ts';
import { ensureBrowser, quickBrowser } from '../browser.ts';

const quote = 'The mill turned again.';
const html = { 'content-type': 'text/html; charset=utf-8' };
const filler = `<p>${'Here is nothing of what is quoted. '.repeat(20)}</p>`;

/** A page whose words come by a script below its address. */
function byScript(shell: string, script: string): Cited {
	return {
		body: `<!doctype html><title>Mill</title>${shell}<script src="page/app.js"></script>`,
		beside: { 'page/app.js': { body: script, headers: { 'content-type': 'text/javascript' } } },
	};
}

const write = `document.getElementById('root').innerHTML = '<h1>Mill</h1><p id="words">${quote}</p>';`;

test('Pages that need a browser are judged by what it shows, also from the command', async () => {
	const env = { CHROME_PATH: await ensureBrowser() };
	const { verdicts, told, output } = await checkCited(
		{
			shell: {
				...byScript('<div id="root"></div>', write),
				quote,
				headers: { etag: '"1"', ...html },
			},
			beside: { ...byScript(`${filler}<div id="root"></div>`, write), quote },
			place: { ...byScript(`${filler}<div id="root"></div>`, write), fragment: 'words' },
			gone: { ...byScript('<div id="root"></div>', write.replace('again', 'never again')), quote },
			sent: {
				body: `<p>${quote}</p><script>document.body.textContent = 'Nothing.'</script>`,
				quote,
			},
		},
		{ options: ['--browser', 'auto'], started: env },
	);
	expect(verdicts).toEqual({ shell: 'ok', beside: 'ok', place: 'ok', gone: 'drift', sent: 'ok' });
	expect(told.gone.words).toContain('as shown by a browser (Chromium ');
	expect(told.gone.words).toContain('{+never+}');
	expect(output).toContain('as shown by a browser');
});

/** An application that writes a page for each route, and nothing that is quoted for any other. */
const routed = `const pages = { '#/report': 'The mill turned again.', '#/news': 'It is let anew.' };
	document.getElementById('root').innerHTML = '<h1>Mill</h1><p>' + (pages[location.hash] ?? 'Welcome to all.') + '</p>';`;

test('A single-page application is opened at each route that is cited', async () => {
	const body = `<!doctype html><title>Mill</title><div id="root"></div><script>${routed}</script>`;
	const app: Cited = { body, path: '/app/' };
	const { verdicts, told } = await checkCited(
		{
			alone: { ...app, path: '/alone/', fragment: '/report', quote },
			report: { ...app, fragment: '/report', quote },
			news: { ...app, fragment: '/news', quote: 'It is let anew.' },
			front: { ...app, quote: 'Welcome to all.' },
			elsewhere: { ...app, path: '/other/', fragment: '/news', quote },
		},
		{ options: ['--browser', 'auto'], started: { CHROME_PATH: await quickBrowser() } },
	);
	expect(verdicts).toEqual({
		...{ alone: 'ok', report: 'ok', news: 'ok', front: 'ok' },
		elsewhere: 'drift',
	});
	expect(told.elsewhere.words).toContain('as shown by a browser');
});

test('Every page is opened if that is wanted', async () => {
	const { told, verdicts } = await checkCited(
		{
			sent: {
				body: `<p>${quote}</p><script>document.body.textContent = 'Nothing.'</script>`,
				quote,
			},
		},
		{ options: ['--browser', 'always'], started: { CHROME_PATH: await quickBrowser() } },
	);
	expect(verdicts.sent).toBe('note');
	expect(told.sent.words).toContain('a browser that opened it does not show it');
	expect(told.sent.words).toContain('as shown by a browser');
});

test('Words hidden in a page are also hidden in a browser; words that a reader or code can open are not reported as missing', async () => {
	const words = `<p>They wrote: ${quote}</p>`;
	const code = "document.getElementById('root').innerHTML = ";
	const made = (html: string): Cited => ({
		...byScript(`${filler}<div id="root"></div>`, code + JSON.stringify(html)),
		quote,
	});
	const { verdicts } = await checkCited(
		{
			transparent: { body: `${filler}<div style="color:transparent">${words}</div>`, quote },
			scaled: { body: `${filler}<div style="transform:scale(0)">${words}</div>`, quote },
			cut: { body: `${filler}<div style="clip-path:circle(0)">${words}</div>`, quote },
			faded: { body: `${filler}<div style="opacity:0">${words}</div>`, quote },
			folded: { body: `${filler}<div style="height:0;overflow:hidden">${words}</div>`, quote },
			// Only code can show it, and this page has code.
			madeAndFaded: made(`<div style="opacity:0">${words}</div>`),
			madeAndShownInTime: made(`<div style="opacity:0;transition:opacity 1s">${words}</div>`),
			madeTab: made(
				`<a role="tab" aria-controls="m">A</a><div id="m" style="display:none">${words}</div>`,
			),
			throughLetters: made(
				`<div style="color:transparent;background:linear-gradient(red,blue) text">${words}</div>`,
			),
			forScreenReaders: made(`<div style="position:absolute;left:-9999px">${words}</div>`),
		},
		{ options: ['--browser', 'auto'], started: { CHROME_PATH: await quickBrowser() } },
	);
	expect(verdicts).toEqual({
		...{ transparent: 'drift', scaled: 'drift', cut: 'drift', faded: 'drift', folded: 'drift' },
		...{ madeAndFaded: 'unreadable', madeAndShownInTime: 'ok', madeTab: 'ok' },
		...{ throughLetters: 'ok', forScreenReaders: 'drift' },
	});
});

test('A quote in an unclosed `<s>` gets the same verdict from the page and from the browser', async () => {
	const page = (body: string): Cited => ({ body: filler + body, quote });
	const { verdicts } = await checkCited(
		{
			later: page(`<p><s>It stood still.</p>${filler}<p>They wrote: ${quote}</p>`),
			inIt: page(`<p><s>They wrote: ${quote}</p>${filler}`),
			ended: page(`<p><s>It stood still.</p>${filler}<p>They wrote: ${quote}</s></p>`),
		},
		{ options: ['--browser', 'always'], started: { CHROME_PATH: await quickBrowser() } },
	);
	expect(verdicts).toEqual({ later: 'ok', inIt: 'drift', ended: 'drift' });
});
