import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { ArticleNode } from '../../src/model/graph/nodes.ts';
import {
	type ReadEntry,
	readBiblatex,
	readBibtex,
	readCoins,
	readRis,
	risFields,
} from '../exports/readers.ts';
import { readRecords } from '../rebuild-without.ts';
import { articlePages, dist, files, pageAt, resolve } from './dist.ts';
import { expectedOf, inCoins, inCsl, inRis } from './expected-sources.ts';

const text = (path: string) => readFileSync(join(dist, path), 'utf8');

let articles: ArticleNode[];

beforeAll(async () => {
	articles = buildGraph(await readRecords()).articles;
});

const withoutContainer = ({ container: _, ...entry }: ReadEntry): ReadEntry => entry;

/** What a reader of RIS, and one that knows nothing but lines, find of each source in a file. */
function foundInRis(ris: string) {
	const lines = risFields(ris).map((fields) => Object.fromEntries(fields));
	return readRis(ris).map(({ title, authors, date, url, publisher }, index) => {
		const { ID, TY, LA, DA, Y2 } = lines[index]!;
		return { entry: { title, authors, date, url, publisher }, fields: { ID, TY, LA, DA, Y2 } };
	});
}

const picked = ({ id, type, title, language, URL, publisher, author, issued }: CslItem) => ({
	...{ id, type, title, language, URL, publisher, author, issued },
});

/** The sources of an article as its bibliography has them for Zotero. */
function coinsOn(path: string): ReadEntry[] {
	const { $ } = pageAt(`${path}sources/`)!;
	return $('span.Z3988')
		.toArray()
		.map((span) => withoutContainer(readCoins($(span).attr('title')!)));
}

type CslItem = Record<string, unknown>;

describe.each(articlePages)('$path', ({ path, $ }) => {
	const articleHere = () => articles.find(({ key }) => path === `/${key}/`)!;

	test('Two readers of BibLaTeX find every source, field by field', () => {
		const expected = articleHere().sources.map(expectedOf);
		const bib = text(`${path}sources.bib`);
		expect(readBiblatex(bib).map(withoutContainer)).toEqual(expected);
		expect(readBibtex(bib).map(withoutContainer)).toEqual(expected);
	});

	test('A reader of RIS finds every source, field by field, no address broken', () => {
		expect(foundInRis(text(`${path}sources.ris`))).toEqual(articleHere().sources.map(inRis));
	});

	test('A reader of COinS finds every source in the bibliography, field by field', () => {
		const byAddress = (entries: ReadEntry[]) =>
			entries.sort((a, b) => (`${a.url} ${a.title}` < `${b.url} ${b.title}` ? -1 : 1));
		expect(byAddress(coinsOn(path))).toEqual(byAddress(articleHere().sources.map(inCoins)));
	});

	test('CSL-JSON has every source, field by field, and no field without a value', () => {
		const items = JSON.parse(text(`${path}sources.csl.json`)) as CslItem[];
		expect(items.map(picked)).toEqual(articleHere().sources.map(inCsl));
		expect(
			items
				.flatMap((item) => Object.values(item))
				.filter((value) => value === '' || value === null),
		).toEqual([]);
	});

	test('Each source has the same entry in files of its own', () => {
		const whole = text(`${path}sources.bib`);
		for (const { key } of articleHere().sources) {
			expect(whole).toContain(text(`${path}sources/${key}.bib`));
			expect(text(`${path}sources.ris`)).toContain(text(`${path}sources/${key}.ris`));
			expect(JSON.parse(text(`${path}sources/${key}.csl.json`))).toHaveLength(1);
		}
	});

	test('“Cite this” leads to four styles, each with the day of the text and its address', () => {
		const href = $('#cite ~ p a').attr('href')!;
		const page = pageAt(href)!;
		const address = page
			.$('link[rel="canonical"]')
			.attr('href')!
			.replace(/cite\/$/, '');
		const citations = page
			.$('details')
			.map((_, details) => page.$(details).find('.citation').text())
			.get();
		expect(
			page
				.$('details summary')
				.map((_, name) => page.$(name).text().trim())
				.get(),
		).toEqual(['APA', 'Chicago', 'MLA', 'Harvard']);
		const [year = ''] = articleHere().published.split('-');
		for (const citation of citations) {
			expect(citation).toContain(address);
			expect(citation).toContain(year);
			expect(citation).not.toMatch(/undefined|n\.d\./);
		}
		const missing = page
			.$('ul a')
			.map((_, link) => resolve(page.$(link).attr('href')!, page)!.path)
			.get()
			.filter((target) => !files.has(target) && !pageAt(target));
		expect(missing).toEqual([]);
	});
});

describe('The hardest sources are whole in BibLaTeX, RIS, CSL-JSON and COinS', () => {
	test.each([
		['a Persian title', '8barg-turkey-charge'],
		['a Russian title', 'avtoradio-crocus-2025'],
		['a Chinese title and an author in Chinese order', 'bjnews-mao-ning-2025'],
		['no title', 'aa-court-2025'],
		['a body as author', 'cia-1955'],
		['a parliament', 'parliament-uk-recognition-2021'],
		['a year alone', 'hrw-battle-2005'],
		['four authors', 'rand-rr1598-2016'],
		['a journal', 'acharya-eia-2017'],
		['a wire story carried elsewhere', 'trtworld-reuters-kabulov-2025'],
		['a span of months', 'medvedev-1980'],
	])('%s', (_, key) => {
		const article = articles.find(({ sources }) => sources.some((source) => source.key === key))!;
		const source = article.sources.find((one) => one.key === key)!;
		const folder = `/${article.key}/sources/`;
		expect(readBiblatex(text(`${folder}${key}.bib`)).map(withoutContainer)).toEqual([
			expectedOf(source),
		]);
		expect(foundInRis(text(`${folder}${key}.ris`))).toEqual([inRis(source)]);
		const [item] = JSON.parse(text(`${folder}${key}.csl.json`)) as CslItem[];
		expect(picked(item!)).toEqual(inCsl(source));
		expect(coinsOn(`/${article.key}/`)).toContainEqual(inCoins(source));
	});
});
