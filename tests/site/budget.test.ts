import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { articlePages, dist, pages, resolve, type BuiltPage } from './dist.ts';

/** Bytes that a reader may be sent, compressed with brotli, fonts as they are. */
const budget = { script: 6_000, fonts: 45_000, opening: 14_000 };

/** Maximum bytes of an article. They grow with it, so that nobody has to cut evidence for bytes. */
const perArticle = { page: 16_000, word: 3.2, claim: 330, figure: 1_200 };

/** The files that elements of a page name in an attribute. */
function filesNamed(page: BuiltPage, selector: string, attribute: 'href' | 'src'): Buffer[] {
	const paths = page
		.$(selector)
		.map((_, element) => resolve(page.$(element).attr(attribute)!, page)?.path)
		.get();
	return [...new Set(paths)].map((path) => readFileSync(join(dist, path)));
}

function scriptsOf(page: BuiltPage): Buffer[] {
	return [
		...filesNamed(page, 'script[src]', 'src'),
		...filesNamed(page, 'link[rel="modulepreload"]', 'href'),
	];
}

function compressed(contents: readonly (Buffer | string)[]): number {
	return contents
		.map((content) => brotliCompressSync(content).length)
		.reduce((sum, length) => sum + length, 0);
}

/**
 * Words that editors wrote to be read: head, points, argument, parts and corrections, but neither
 * figures nor what is noted beside the text nor the lists of evidence, which claims pay for.
 */
function proseWords({ html }: BuiltPage): number {
	const $ = load(html);
	$('figure, .timeline, .notes, .mark > :is(sup, .hidden)').remove();
	return $('.article-head, .points, .argument, .prose, .corrections')
		.text()
		.split(/\s+/)
		.filter(Boolean).length;
}

test.each(articlePages)('$path with its styles and scripts fits the budget', (page) => {
	const styles = filesNamed(page, 'link[rel="stylesheet"]', 'href');
	const bytes = compressed([page.html, ...styles, ...scriptsOf(page)]);
	const holds = {
		word: proseWords(page),
		claim: page.$('[id^="claim-"]').length,
		figure: page.$('figure.figure').length,
	};
	const limit = Math.round(
		perArticle.page +
			perArticle.word * holds.word +
			perArticle.claim * holds.claim +
			perArticle.figure * holds.figure,
	);
	console.log(
		`note: ${page.path} is ${bytes} of ${limit} bytes (HTML, CSS and JS, brotli; ${holds.word} words, ${holds.claim} claims, ${holds.figure} figures)`,
	);
	expect(bytes).toBeLessThanOrEqual(limit);
});

test.each(articlePages)('$path sends little script', (page) => {
	const inline = page
		.$('script:not([src])')
		.filter((_, script) => !page.$(script).attr('type')?.includes('json'))
		.map((_, script) => page.$(script).text())
		.get();
	expect(compressed([...inline, ...scriptsOf(page)])).toBeLessThanOrEqual(budget.script);
});

test('Modules wait for the page and its fonts', () => {
	const scripts = pages.flatMap(({ path, $ }) =>
		$('script[type="module"][src]')
			.get()
			.map((script) => ({ path, priority: $(script).attr('fetchpriority') })),
	);
	expect(scripts.length).toBeGreaterThan(pages.length / 2);
	expect(scripts.filter(({ priority }) => priority !== 'low')).toEqual([]);
});

test.each(articlePages)('No module is asked for before the end of a page of $path', ({ path }) => {
	const early = pages
		.filter((page) => page.path.startsWith(path))
		.filter(({ html }) => /<script type="module"[^>]* src=[^]*<\/main>/.test(html));
	expect(early.map((page) => page.path)).toEqual([]);
});

test.each(articlePages)('$path sends few fonts before the first paint', (page) => {
	const fonts = filesNamed(page, 'link[rel="preload"][as="font"]', 'href');
	expect(fonts.length).toBeGreaterThan(0);
	// In the head they would hold the first paint back.
	expect(page.$('head > link[rel="preload"][as="font"]')).toHaveLength(0);
	const bytes = fonts.reduce((sum, font) => sum + font.length, 0);
	expect(bytes).toBeLessThanOrEqual(budget.fonts);
});

test.each(articlePages)(
	'$path opens with its three points and the argument’s map in the first packets',
	(page) => {
		const first = brotliCompressSync(page.html).subarray(0, budget.opening);
		const opening = brotliDecompressSync(first, {
			finishFlush: constants.BROTLI_OPERATION_FLUSH,
		}).toString();
		expect(opening).toContain('</h1>');
		expect(opening.match(/<section class="point"/g)).toHaveLength(3);
		expect(opening).toMatch(/<section class="argument".*<\/section>/s);
	},
);
