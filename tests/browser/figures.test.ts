import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawings } from '../figures/sample-drawings.ts';
import { launchBrowser } from './browser.ts';

/** Figures of every kind from samples, not from what editors write, set by the site's style sheets. */
const styles = ['tokens', 'base', 'figures']
	.map((name) =>
		readFileSync(join(import.meta.dirname, `../../src/styles/${name}.css`), 'utf8').replace(
			/@import[^;]*;/g,
			'',
		),
	)
	.join('\n');
/** What `overflow: visible` may let a letter hang over its picture, in px. */
const slack = 1;

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchBrowser();
	page = await browser.newPage();
});

afterAll(() => browser.close());

const screens = [360, 820, 1280].flatMap((width) => [100, 200].map((text) => ({ width, text })));

describe.each(screens)('At $width px with text of $text %', ({ width, text }) => {
	test.each(drawings)(
		'the words of $name are neither cut nor run into each other',
		async ({ svg }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.setContent(
				`<!doctype html><html lang="en"><style>${styles}
			html{font-size:${text}%;--font-text:serif;--font-display:serif}
			body{margin:0;padding:0 var(--gap)}main{max-width:var(--measure)}</style><main>${svg}</main></html>`,
			);
			const faults = await page.evaluate((slack) => {
				// Of the drawings for a phone and for a desk the style sheet shows one.
				const boxes = [...document.querySelectorAll('svg text')]
					.filter((element) => element.getBoundingClientRect().width > 0)
					.map((element) => ({
						words: element.textContent,
						box: element.getBoundingClientRect(),
					}));
				const cut = boxes
					.filter(
						({ box }) =>
							box.left < -slack || box.right > document.documentElement.clientWidth + slack,
					)
					.map(({ words }) => `cut: ${words}`);
				const clash = boxes.flatMap((a, index) =>
					boxes
						.slice(index + 1)
						.filter(
							(b) =>
								Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > slack &&
								// The box of a line is higher than its letters.
								Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) >
									Math.min(a.box.height, b.box.height) / 3,
						)
						.map((b) => `in each other: ${a.words}, ${b.words}`),
				);
				const isEmpty = boxes.length === 0 && document.querySelector('svg text') !== null;
				return [...(isEmpty ? ['no words are shown'] : []), ...cut, ...clash];
			}, slack);
			expect(faults).toEqual([]);
		},
	);
});
