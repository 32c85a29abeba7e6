import { expect, test } from 'vitest';
import { fixedPlaces } from '../../src/check/articles/places-in-article.ts';
import { checkSite } from '../../src/sitecheck/check-site.ts';
import { reportToTerminal } from '../../src/problems/terminal.ts';
import { site } from '../../src/site.ts';
import {
	articlePages,
	dist,
	files,
	pageAt,
	pages,
	placed,
	resolve,
	type BuiltPage,
} from './dist.ts';

const idsOf = new Map(
	pages.map((page) => [
		page.path,
		page
			.$('[id]')
			.map((_, element) => page.$(element).attr('id')!)
			.get(),
	]),
);

/** The internal links of a page that go nowhere. */
function brokenLinks(page: BuiltPage): string[] {
	return page
		.$('a[href], area[href], link[href]')
		.map((_, element) => page.$(element).attr('href')!)
		.get()
		.filter((href) => {
			const target = resolve(href, page);
			if (!target) return false;
			if (!pageAt(target.path)) return !files.has(target.path) || target.fragment !== '';
			return target.fragment !== '' && !idsOf.get(target.path)!.includes(target.fragment);
		})
		.map((href) => placed(page, href));
}

test('there are pages and links to look at', () => {
	expect(pages.length).toBeGreaterThan(5);
	expect(pages.flatMap(({ $ }) => $('a[href]').get()).length).toBeGreaterThan(100);
});

test('every internal link goes to a page or file of the site, and its fragment to an element', () => {
	expect(pages.flatMap(brokenLinks)).toEqual([]);
});

test('the page of an article has every place that the content check lets prose link to', () => {
	for (const { path } of articlePages) {
		expect(fixedPlaces.filter((id) => !idsOf.get(path)!.includes(id))).toEqual([]);
	}
});

test('internal links to pages end with a slash, so that no host has to redirect', () => {
	const roundabout = pages.flatMap((page) =>
		page
			.$('a[href]')
			.map((_, element) => page.$(element).attr('href')!)
			.get()
			.filter((href) => {
				const target = resolve(href, page);
				return target && !target.path.endsWith('/') && !/\.[a-z]+$/.test(target.path);
			})
			.map((href) => placed(page, href)),
	);
	expect(roundabout).toEqual([]);
});

test('no id occurs twice on a page', () => {
	const twice = pages.flatMap((page) => {
		const ids = idsOf.get(page.path)!;
		return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => placed(page, id));
	});
	expect(twice).toEqual([]);
});

test('every page begins with a link that skips to its content', () => {
	const without = pages.filter(({ $ }) => {
		const href = $('body a').first().attr('href');
		return !href?.startsWith('#') || !$(href).is('main');
	});
	expect(without.map(({ file }) => file)).toEqual([]);
});

test('the link check finds no problem in the built site', async () => {
	const {
		problems,
		pages: read,
		links,
	} = await checkSite(dist, {
		address: site.address,
		sources: ['content', 'src'],
	});
	expect(reportToTerminal(problems, () => undefined)).toBe('');
	expect(read).toBe(pages.length);
	expect(links).toBeGreaterThan(1000);
});
