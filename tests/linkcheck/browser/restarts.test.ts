import { expect, test } from 'vitest';
import { makeViewer } from '../../../src/linkcheck/browser/chromium/make-viewer.ts';
import { answer } from '../judge/answers.ts';

/** What a browser does when a page is to be opened. */
type Open = (end: () => void) => Promise<never>;

const crash = (end: () => void) => {
	end();
	return Promise.reject(new Error('It crashed.'));
};
const refuse = () => Promise.reject(new Error('It opens nothing.'));

/**
 * A viewer whose browsers do this, one after the other.
 *
 * @param starting - Called whenever a browser starts.
 */
function viewer(opening: Open[], starting: () => Promise<never> | undefined = () => undefined) {
	let started = 0;
	const made = makeViewer({
		...{ always: false, concurrency: 4, userAgent: 'x', maxBody: 1000, time: 50 },
		find: () => Promise.resolve('/bin/chromium'),
		async start() {
			await starting();
			const open = opening[started];
			started += 1;
			let isRunning = true;
			const end = () => {
				isRunning = false;
			};
			return {
				name: 'Chromium 1',
				browser: { isConnected: () => isRunning, newContext: () => open?.(end) },
				close: () => Promise.resolve(),
			} as never;
		},
		fetcher: { askOnce: () => Promise.reject(new Error('Nobody asks.')) },
		signal: new AbortController().signal,
	});
	return {
		look: () => made.look(answer('<p>Words.</p>') as never),
		started: () => started,
	};
}

test('After a crash one browser is started for all pages that wait for it', async () => {
	const { look, started } = viewer([crash, refuse, refuse, refuse, refuse]);
	await look();
	await Promise.all([look(), look(), look(), look()]);
	expect(started()).toBe(2);
});

test('A browser that does not open a page in time is closed, and the page is not seen', async () => {
	const { look, started } = viewer([() => new Promise(() => undefined), refuse]);
	expect(await look()).toEqual({
		kind: 'unseen',
		why: 'it could not show the page: It did not finish loading within 0.05 s.',
	});
	await look();
	expect(started()).toBe(2);
});

test('After a browser that did not start, another one is started', async () => {
	let starts = 0;
	const { look } = viewer([refuse], () => {
		starts += 1;
		return starts === 1 ? Promise.reject(new Error('It did not start in time.')) : undefined;
	});
	expect(await look()).toEqual({
		kind: 'unseen',
		why: 'it could not show the page: It did not start in time.',
	});
	await look();
	expect(starts).toBe(2);
});

test('A browser that ends again and again is not started for ever', async () => {
	const { look, started } = viewer(Array.from({ length: 12 }, () => crash));
	for (let n = 0; n < 10; n += 1) await look();
	expect(await look()).toEqual({
		kind: 'unseen',
		why: 'it could not show the page: The browser ended 10 times.',
	});
	expect(started()).toBe(10);
});
