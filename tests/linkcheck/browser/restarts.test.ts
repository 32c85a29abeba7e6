import { beforeEach, expect, test, vi } from 'vitest';
import { makeViewer } from '../../../src/linkcheck/browser/chromium/make-viewer.ts';
import { answer } from '../judge/answers.ts';

/** Browsers that were started: what they do when a page is to be opened, one after the other. */
const browsers = vi.hoisted(() => ({
	started: 0,
	opening: [] as ((end: () => void) => Promise<never>)[],
}));

vi.mock('../../../src/linkcheck/browser/chromium/start-chromium.ts', () => ({
	startChromium: () => {
		const open = browsers.opening[browsers.started];
		browsers.started += 1;
		let isRunning = true;
		const end = () => {
			isRunning = false;
		};
		return Promise.resolve({
			name: 'Chromium 1',
			browser: { isConnected: () => isRunning, newContext: () => open?.(end) },
			close: () => Promise.resolve(),
		});
	},
}));

beforeEach(() => {
	browsers.started = 0;
});

const crash = (end: () => void) => {
	end();
	return Promise.reject(new Error('It crashed.'));
};
const refuse = () => Promise.reject(new Error('It opens nothing.'));

function viewer() {
	const made = makeViewer({
		...{ always: false, concurrency: 4, userAgent: 'x', maxBody: 1000, time: 50 },
		find: () => Promise.resolve('/bin/chromium'),
		fetcher: { askOnce: () => Promise.reject(new Error('Nobody asks.')) },
		signal: new AbortController().signal,
	});
	return () => made.look(answer('<p>Words.</p>') as never);
}

test('After a crash one browser is started for all pages that wait for it', async () => {
	browsers.opening = [crash, refuse, refuse, refuse, refuse];
	const look = viewer();
	await look();
	await Promise.all([look(), look(), look(), look()]);
	expect(browsers.started).toBe(2);
});

test('A browser that opens no page in time is given up, and the page is not seen', async () => {
	browsers.opening = [() => new Promise(() => undefined), refuse];
	const look = viewer();
	expect(await look()).toEqual({
		kind: 'unseen',
		why: 'it could not show the page: It did not come to rest within 0.05 s.',
	});
	await look();
	expect(browsers.started).toBe(2);
});

test('A browser that ends again and again is not started for ever', async () => {
	browsers.opening = Array.from({ length: 12 }, () => crash);
	const look = viewer();
	for (let n = 0; n < 10; n += 1) await look();
	expect(await look()).toEqual({
		kind: 'unseen',
		why: 'it could not show the page: The browser ended ten times.',
	});
	expect(browsers.started).toBe(10);
});
