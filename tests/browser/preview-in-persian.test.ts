import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import htmlRules from '../../.htmlvalidate.mjs';
import { serveFolder, type StaticServer } from '../../src/cli/serve/static-server.ts';
import { wrongAddresses } from '../site/addresses-below.ts';
import { sample, sampleTitle, writeSample } from '../site/persian-sample.ts';
import { readPdf } from '../typeset/read-pdf.ts';
import { copyProject, type ProjectCopy } from '../site/project-copy.ts';
import { axeFindings } from './axe-findings.ts';
import { launchBrowser } from './browser.ts';
import { removeAlike, tooWide } from './lay-out.ts';

/*
 * An article in Persian that comes out another day, written by the commands of the desk, and a
 * preview of it beside the article, in English, of the small publication: one build for both. The
 * site has a path of its host, as on GitHub Pages.
 */
const address = 'https://host.example/islands/';
let copy: ProjectCopy;
let folder: string;
let server: StaticServer | undefined;
let browser: Browser | undefined;
/** Addresses of all pages. */
let paths: string[];

beforeAll(async () => {
	copy = await copyProject('publication');
	const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
	await writeSample(copy, tomorrow);
	const args = ['src/cli/astro.ts', 'build', '--drafts'];
	const { code, output } = await copy.run(process.execPath, args, { SITE_ADDRESS: address });
	expect(code, output).toBe(0);
	folder = join(copy.folder, 'dist-drafts');
	const host = join(copy.folder, 'host');
	await mkdir(host);
	await writeFile(join(host, 'index.html'), '<!doctype html><title>Another site</title>');
	await symlink(folder, join(host, new URL(address).pathname.slice(1, -1)));
	server = await serveFolder(host);
	browser = await launchBrowser();
	const names = await readdir(folder, { recursive: true });
	paths = names
		.filter((name) => name.endsWith('index.html'))
		.map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
});

afterAll(async () => {
	// If the build has failed, neither was started.
	await browser?.close();
	await server?.close();
	await copy.remove();
});

/** The address of a page of the preview, as it is served here. */
const served = (path: string) =>
	new URL(path.slice(1), new URL(new URL(address).pathname, server!.address)).href;

const ownPaths = () => paths.filter((path) => path.startsWith(`/${sample}/`));
const pageAt = async (path: string) =>
	load(await readFile(join(folder, path.slice(1), 'index.html'), 'utf8'));

test('The sample, as the commands wrote it, passes the check', async () => {
	const { code, output } = await copy.run(process.execPath, ['src/cli/check.ts']);
	expect(code, output).toBe(0);
	expect(output).not.toContain(`articles/${sample}/`);
});

test('A preview has both articles, in a folder of its own, and every page says that it is one', async () => {
	expect(existsSync(join(copy.folder, 'dist'))).toBe(false);
	expect(ownPaths().length).toBeGreaterThan(10);
	expect(paths.filter((path) => /^\/[^/]+\/claims\//.test(path)).length).toBeGreaterThan(
		ownPaths().filter((path) => path.includes('/claims/')).length,
	);
	for (const path of paths) {
		const $ = await pageAt(path);
		expect($('meta[name="robots"]').attr('content'), path).toBe('noindex');
		expect($('body > .not-out').text().trim(), path).not.toBe('');
	}
	expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
	expect(await readFile(join(folder, '_headers'), 'utf8')).toContain('X-Robots-Tag: noindex');
});

test('Every page of the sample is in Persian, from right to left, and says what is in another language', async () => {
	const found: string[] = [];
	for (const path of ownPaths()) {
		const $ = await pageAt(path);
		expect([$('html').attr('lang'), $('html').attr('dir')], path).toEqual(['fa', 'rtl']);
		// What is left without its own language has no word of English, but names and abbreviations.
		$('body [lang], script, style, code, textarea, kbd, .Z3988').remove();
		// What is heard and not seen counts as well.
		const spoken = ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) =>
			$(`body [${name}]`)
				.toArray()
				.map((element) => $(element).attr(name) ?? ''),
		);
		const words = [...spoken, $('body').text()]
			.join(' ')
			.replaceAll(/https?:\S+/g, '')
			.match(/(?<![\w.])[a-z]{4,}\b/g);
		expect($('body').text(), path).toMatch(/\p{Script=Arabic}{4}/u);
		found.push(...(words ?? []).map((word) => `${path}: ${word}`));
	}
	expect(found).toEqual([]);
});

test('On pages of the site the article is named in its language', async () => {
	const $ = await pageAt('/');
	const teaser = $(`.teaser:contains("${sampleTitle}")`);
	expect([teaser.attr('lang'), teaser.attr('dir')]).toEqual(['fa', 'rtl']);
	const glossary = await pageAt('/glossary/');
	expect(glossary(`a:contains("${sampleTitle}")`).toArray().length).toBe(
		glossary(`a[lang="fa"][dir="rtl"]:contains("${sampleTitle}")`).length,
	);
});

test('html-validate finds no problem on any page of the sample', async () => {
	const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
	const files = ownPaths().map((path) => join(folder, path.slice(1), 'index.html'));
	const { results } = await validator.validateMultipleFiles(files);
	const found = results.flatMap(({ filePath, messages }) =>
		messages.map(
			({ line, ruleId, message }) => `${filePath}:${String(line)} ${ruleId}: ${message}`,
		),
	);
	expect(found).toEqual([]);
});

test('No page of the sample scrolls sideways, and axe finds no problem on the first of each kind', async () => {
	const page = await browser!.newPage();
	const found: string[] = [];
	const kinds = new Set<string>();
	for (const path of ownPaths()) {
		const kind = path.replace(/\/(claims|figures)\/[^/]+\//, '/$1/');
		const isFirst = !kinds.has(kind);
		kinds.add(kind);
		await page.goto(served(path));
		const faults: string[] = [];
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			faults.push(...(await tooWide(page)), ...(isFirst ? await axeFindings(page) : []));
			// At the second width, of entries that are alike one is enough.
			await removeAlike(page);
		}
		found.push(...faults.map((fault) => `${path}: ${fault}`));
	}
	expect(found).toEqual([]);
});

test('A card from the glossary, which is in English, runs from left to right, and its buttons do not', async () => {
	const page = await browser!.newPage();
	await page.goto(served(`/${sample}/`));
	await page.click('.prose a.term');
	const said = (selector: string) =>
		page.locator(selector).evaluate((element: HTMLElement) => [element.lang, element.dir]);
	expect(await said('.card')).toEqual(['en-GB', 'ltr']);
	expect(await said('.card .actions')).toEqual(['fa', 'rtl']);
});

test('Below a path of its host every address of the site has that path, and none is broken', async () => {
	const { looked, wrong } = await wrongAddresses(folder, address);
	expect(looked).toBeGreaterThan(20);
	expect(wrong).toEqual([]);
	// Another path would be found wrong on every page.
	const elsewhere = await wrongAddresses(folder, 'https://host.example/mainland/');
	expect(elsewhere.wrong.length).toBeGreaterThan(looked);
});

test('Below a path of its host no page asks for what is not there, and the search answers', async () => {
	const page = await browser!.newPage();
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	await page.goto(served('/search/?q=mill'));
	await page.locator('#results li a').first().click();
	await page.waitForLoadState('load');
	expect(new URL(page.url()).pathname).toMatch(/^\/islands\/./);
	expect(missing).toEqual([]);
});

test('The article is typeset as PDF and EPUB in Persian too', async () => {
	const { info } = await readPdf(await readFile(join(folder, sample, `${sample}.pdf`)));
	expect(info).toMatchObject({ Title: sampleTitle, Language: 'fa' });
	expect(existsSync(join(folder, sample, `${sample}.epub`))).toBe(true);
	const twin = await readFile(join(folder, sample, 'index.md'), 'utf8');
	expect(twin).toContain('«چرخ از ۱۹۲۴ نچرخیده است»');
});
