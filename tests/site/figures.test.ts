import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { articlePages, dist, pageAt, pages } from './dist.ts';

const figurePages = pages.filter(({ path }) => /^\/[^/]+\/figures\/[^/]+\/$/.test(path));
const shown = articlePages.flatMap((page) =>
	page
		.$('figure.figure')
		.toArray()
		.map((figure) => ({
			page,
			id: page.$(figure).find('> figcaption > a:empty').attr('id')!,
			figure: page.$(figure),
		})),
);

test.each(shown)(
	'$id on the article has a page of its own and comes back',
	({ page, figure, id }) => {
		const path = figure.find('a[href*="/figures/"]').attr('href')!;
		const own = pageAt(path);
		expect(own).toBeDefined();
		expect(own!.$(`a[href="${page.path}#${id}"]`)).toHaveLength(1);
	},
);

test.each(shown)('$id shows a picture and a finding; its table is folded', ({ figure }) => {
	expect(figure.find('svg').length).toBeGreaterThan(0);
	expect(figure.find('.figure-title').text().trim()).not.toBe('');
	expect(figure.find('details[open]')).toHaveLength(0);
	expect(figure.find('table, ol').not('details *')).toHaveLength(0);
});

test.each(shown)(
	'$id is read once: one accessible name, and no words of the picture',
	({ figure }) => {
		const pictures = figure.find('svg').not('.swatch');
		const hidden = pictures.filter(
			(_, picture) =>
				figure.find(picture).closest('[role="img"][aria-label], [aria-hidden="true"]').length > 0,
		);
		expect(hidden).toHaveLength(pictures.length);
		expect(figure.find('[role="img"]').length).toBeLessThanOrEqual(1);
	},
);

test.each(figurePages)(
	'$path offers its files, and they are what they are called',
	({ $, path }) => {
		const files = $('.files a[download]')
			.map((_, link) => $(link).attr('href')!)
			.get();
		const name = path.slice(0, -1);
		expect(files).toContain(`${name}.png`);
		expect(files).toContain(`${name}.svg`);
		for (const file of files) expect(existsSync(join(dist, file)), file).toBe(true);
		const { width, height } = PNG.sync.read(readFileSync(join(dist, `${name}.png`)));
		const svg = load(readFileSync(join(dist, `${name}.svg`), 'utf8'), { xml: true });
		expect(width).toBe(1600);
		const proportion = Number(svg('svg').attr('height')) / Number(svg('svg').attr('width'));
		expect(height / width).toBeCloseTo(proportion, 2);
		expect(svg('text').text()).toContain(path.slice(1));
	},
);

test.each(figurePages)('$path can be put on another site, without a script', ({ $, path }) => {
	const code = load($('.embed textarea').text(), null, false);
	expect(code('script')).toHaveLength(0);
	expect(code('a').attr('href')).toBe(new URL(path, site.address).href);
	expect(code('img').attr('alt')!.length).toBeGreaterThan(40);
	const picture = new URL(code('img').attr('src')!);
	expect(existsSync(join(dist, picture.pathname))).toBe(true);
});

test.each(figurePages)('$path has its data in a table or a list, and every row a head', ({ $ }) => {
	expect($('table, .events').length).toBeGreaterThan(0);
	const bare = $('tbody tr')
		.filter((_, row) => $(row).find('th').length !== 1)
		.map((_, row) => $(row).text())
		.get();
	expect(bare).toEqual([]);
});
