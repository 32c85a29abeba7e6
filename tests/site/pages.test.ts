import { relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import htmlRules from '../../.htmlvalidate.mjs';
import { site } from '../../src/site.ts';
import { wordsOf } from '../../src/words/words-of.ts';
import { pageAt, pages, placed, resolve, root } from './dist.ts';

test('html-validate finds no problem on any page', async () => {
	const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
	const report = await validator.validateMultipleFiles(pages.map(({ file }) => file));
	const found = report.results.flatMap(({ filePath, messages }) =>
		messages.map(
			({ line, column, ruleId, message }) =>
				`${relative(root, filePath)}:${line}:${column} ${ruleId}: ${message}`,
		),
	);
	expect(found).toEqual([]);
});

test.each(pages)('$path has a title, a description and its address', ({ $, path }) => {
	expect($('h1').length).toBe(1);
	expect($('h1').text().trim()).not.toBe('');
	expect($('html').attr('lang')).toBe(site.language);
	expect($('head > title').text()).toContain(site.name);
	expect($('meta[name="description"]').attr('content')?.trim()).toMatch(/.{20}/);
	expect($('link[rel="canonical"]').length).toBe(1);
	if (path !== '/404.html') {
		const target = resolve($('link[rel="canonical"]').attr('href')!, pageAt(path)!);
		expect(target && pageAt(target.path)).toBeDefined();
	}
});

test('pages that belong to no article say their words in the language of the site', () => {
	const { shared, pages: names } = wordsOf(site.language);
	const said = (path: string) => pageAt(path)?.$('main').text() ?? '';
	expect(said('/')).toContain(shared.front);
	expect(said('/404.html')).toContain(shared.notFound.lead);
	expect(said('/glossary/')).toContain(shared.glossary.usedIn);
	expect(said('/people/')).toContain(shared.people.intro);
	expect(pageAt('/people/')?.$('h1').text()).toBe(names.people);
});

test('no two pages have the same title', () => {
	const titles = pages.map(({ $ }) => $('head > title').text());
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('headings go down one level at a time', () => {
	const jumps = pages.flatMap((page) => {
		const levels = page.$('h1, h2, h3, h4, h5, h6').map((_, heading) => ({
			level: Number(heading.tagName.slice(1)),
			text: page.$(heading).text(),
		}));
		return levels
			.get()
			.filter(({ level }, index, all) => level > (all[index - 1]?.level ?? 0) + 1)
			.map(({ level, text }) => placed(page, `h${level} ${text}`));
	});
	expect(jumps).toEqual([]);
});
