import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { typeOf } from '../../src/exports/bibliography/source-types.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { ArticleNode, SourceNode } from '../../src/model/graph/nodes.ts';
import { sourceTitle } from '../../src/words/words.ts';
import {
	type ReadEntry,
	readBiblatex,
	readBibtex,
	readRis,
	risFields,
} from '../exports/readers.ts';
import { readRecords } from '../rebuild-without.ts';
import { articlePages, dist, files, pageAt, resolve } from './dist.ts';

const text = (path: string) => readFileSync(join(dist, path), 'utf8');

let articles: ArticleNode[];

beforeAll(async () => {
	articles = buildGraph(await readRecords()).articles;
});

/** What every reader must find of a source; the type is that of BibLaTeX. */
const types = {
	'article-newspaper': 'article',
	'article-journal': 'article',
	webpage: 'online',
	document: 'misc',
	'entry-encyclopedia': 'inreference',
	dataset: 'dataset',
	book: 'book',
};

function expectedOf(source: SourceNode): ReadEntry {
	const { key, publisher, authors = [], published, language, url } = source;
	const type = types[typeOf(source).csl];
	return {
		...{ key, type, title: sourceTitle(source), authors, date: published, language, url },
		publisher: publisher.name,
	};
}

const withoutContainer = ({ container: _, ...entry }: ReadEntry) => entry;

describe.each(articlePages)('$path', ({ path, $ }) => {
	const articleHere = () => articles.find(({ key }) => path === `/${key}/`)!;

	test('Two readers of BibLaTeX find every source, field by field', () => {
		const expected = articleHere().sources.map(expectedOf);
		const bib = text(`${path}sources.bib`);
		expect(readBiblatex(bib).map(withoutContainer)).toEqual(expected);
		expect(readBibtex(bib).map(withoutContainer)).toEqual(expected);
	});

	test('A reader of RIS finds every source, field by field, no address broken', () => {
		const { sources } = articleHere();
		const ris = text(`${path}sources.ris`);
		expect(
			readRis(ris).map(({ title, authors, date, url, publisher }) => ({
				title,
				authors,
				date,
				url,
				publisher,
			})),
		).toEqual(
			sources.map((source) => {
				const { title, authors, url, publisher } = expectedOf(source);
				return { title, authors, date: source.published?.slice(0, 4), url, publisher };
			}),
		);
		const found = risFields(ris).map((fields) => Object.fromEntries(fields));
		expect(found.map(({ ID, TY, LA, DA, Y2 }) => [ID, TY, LA, DA, Y2])).toEqual(
			sources.map((source) => [
				source.key,
				typeOf(source).ris,
				source.language,
				/^\d{4}-\d\d-\d\d$/.test(source.published ?? '')
					? source.published!.replaceAll('-', '/')
					: /^\d{4}-\d\d$/.test(source.published ?? '')
						? `${source.published!.replace('-', '/')}/`
						: undefined,
				source.published && source.accessed?.replaceAll('-', '/'),
			]),
		);
	});

	test('CSL-JSON has every source under its key, and no field without a value', () => {
		const items = JSON.parse(text(`${path}sources.csl.json`)) as Record<string, unknown>[];
		expect(
			items.map(({ id, title, URL, publisher, language }) => [id, title, URL, publisher, language]),
		).toEqual(
			articleHere().sources.map((source) => [
				source.key,
				sourceTitle(source),
				source.url,
				source.publisher.name,
				source.language,
			]),
		);
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

describe('The ten hardest sources are whole in BibLaTeX, RIS and CSL-JSON', () => {
	test.each([
		['a Persian title', '8barg-turkey-charge'],
		['a Russian title', 'arbat-centre-2022'],
		['a Chinese title and an author in Chinese order', 'bjnews-mao-ning-2025'],
		['no title', 'aa-court-2025'],
		['a body as author', 'parliament-uk-recognition-2021'],
		['a year alone', 'hrw-battle-2005'],
		['four authors', 'rand-rr1598-2016'],
		['a journal', 'acharya-eia-2017'],
		['a wire story carried elsewhere', 'trtworld-reuters-kabulov-2025'],
		['a span of months', 'medvedev-1980'],
	])('%s', (_, key) => {
		const article = articles.find(({ sources }) => sources.some((source) => source.key === key));
		const source = article?.sources.find((one) => one.key === key);
		expect(source).toBeDefined();
		const expected = expectedOf(source!);
		const folder = `/${article!.key}/sources/`;
		expect(readBiblatex(text(`${folder}${key}.bib`)).map(withoutContainer)).toEqual([expected]);
		expect(readRis(text(`${folder}${key}.ris`))[0]).toMatchObject({
			title: expected.title,
			authors: expected.authors,
			url: expected.url,
			publisher: expected.publisher,
		});
		const [item] = JSON.parse(text(`${folder}${key}.csl.json`)) as Record<string, unknown>[];
		expect(item).toMatchObject({ id: key, title: expected.title, URL: expected.url });
	});
});
