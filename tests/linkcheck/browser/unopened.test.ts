import { expect, test } from 'vitest';
import { makeViewer } from '../../../src/linkcheck/browser/chromium/make-viewer.ts';
import { startChromium } from '../../../src/linkcheck/browser/chromium/start-chromium.ts';
import { answer } from '../judge/answers.ts';
import { checkCited } from '../bytes/check-cited.ts';

test('The command says of a page that no browser was asked', async () => {
	const page = { body: '<p>Here is nothing of it.</p>', quote: 'The mill turned again.' };
	const { told, verdicts } = await checkCited({ page }, { options: ['--browser', 'never'] });
	expect(verdicts.page).toBe('drift');
	expect(told.page.words).toContain(
		'as the server sent it, not as shown by a browser: `--browser never`',
	);
});

test.each([
	['there is none', () => Promise.resolve(undefined), 'there is no browser on this machine'],
	[
		'the one that is named is none',
		() => Promise.resolve(process.execPath),
		'it could not show the page: ',
	],
])('A page is not opened if %s, and the report says so', async (_, find, why) => {
	const { signal } = new AbortController();
	const viewer = makeViewer({
		...{ always: false, concurrency: 1, find, userAgent: 'x', maxBody: 1000, time: 1000, signal },
		start: startChromium,
		fetcher: { askOnce: () => Promise.reject(new Error('Nobody asks.')) },
	});
	const look = await viewer.look(answer('<p>Words.</p>') as never);
	expect(look).toEqual({ kind: 'unseen', why: expect.stringContaining(why) as unknown });
	await viewer.close();
});

test('A run that has ended opens no page', async () => {
	const viewer = makeViewer({
		...{ always: false, concurrency: 1, userAgent: 'x', maxBody: 1000, time: 1000 },
		find: () => Promise.reject(new Error('Nobody looks.')),
		start: startChromium,
		fetcher: { askOnce: () => Promise.reject(new Error('Nobody asks.')) },
		signal: AbortSignal.abort(),
	});
	const look = await viewer.look(answer('<p>Words.</p>') as never);
	expect(look).toEqual({ kind: 'unseen', why: 'the run was over' });
});
