import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePages, dist } from '../site/dist.ts';
import { axeFindings } from './axe-findings.ts';
import { launchBrowser } from './browser.ts';

/** As wide as an e-reader. */
const viewport = { width: 420, height: 600 };
const [whole] = articlePages.filter(({ path }) => path.split('/').length === 3);
const entries = unzipSync(
	await readFile(join(dist, whole!.path, `${whole!.path.split('/')[1]!}.epub`)),
);
const kinds = ['nav', 'title', 'part-index', 'evidence-index', 'numbers', 'sources'];

let browser: Browser;
let folder: string;

beforeAll(async () => {
	browser = await launchBrowser();
	folder = await mkdtemp(join(tmpdir(), 'three-points-book-'));
	for (const [path, bytes] of Object.entries(entries)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), bytes);
	}
});

afterAll(async () => {
	await browser.close();
	await rm(folder, { recursive: true });
});

describe.each(kinds)('The page `%s` of the book', (kind) => {
	test('can be read by everyone, fits an e-reader, and is set in its own faces', async () => {
		const page = await browser.newPage({ viewport });
		await page.goto(pathToFileURL(join(folder, 'EPUB', `${kind}.xhtml`)).href);
		expect(await axeFindings(page)).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
			'wider than the screen',
		).toBeLessThanOrEqual(viewport.width);
		const faces = await page.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].map(({ family, status }) => `${family} ${status}`);
		});
		expect(faces).toContain('Text loaded');
		expect(faces.join()).not.toContain('error');
		await page.close();
	});
});
