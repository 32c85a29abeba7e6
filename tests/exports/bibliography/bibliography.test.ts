import { describe, expect, test } from 'vitest';
import { bibliographyForms, itemOf } from '../../../src/exports/bibliography/bibliography.ts';
import { coinsOf } from '../../../src/exports/bibliography/coins.ts';
import { citeTemplate } from '../../../src/exports/wikipedia.ts';
import {
	readBiblatex,
	readBibtex,
	readCoins,
	readRis,
	readTemplates,
	risFields,
} from '../readers.ts';
import { sourceNode } from '../source-node.ts';

const write = (form: keyof typeof bibliographyForms, ...sources: ReturnType<typeof sourceNode>[]) =>
	bibliographyForms[form].write(sources.map(itemOf));

test('A source with only address, publisher, language and kind has a supplied title', () => {
	const bare = sourceNode();
	const [entry] = readBiblatex(write('bib', bare));
	expect(entry).toEqual({
		key: 'flour-report',
		type: 'article',
		title: '[Untitled news report from Mill Trust]',
		authors: [],
		date: undefined,
		language: 'en',
		url: 'https://mills.example/flour',
		publisher: 'Mill Trust',
		container: 'Mill Trust',
	});
	expect(readRis(write('ris', bare))[0]).toMatchObject({ title: entry!.title, url: bare.url });
	expect(JSON.parse(write('csl.json', bare))).toEqual([
		expect.objectContaining({ id: 'flour-report', title: entry!.title, URL: bare.url }),
	]);
	const known = { title: entry!.title, url: bare.url, publisher: 'Mill Trust' };
	expect(readCoins(coinsOf(bare))).toMatchObject({ ...known, type: 'newspaperArticle' });
	const template = citeTemplate(bare, { standing: { kind: 'unchecked' } });
	expect(readTemplates(template)).toEqual([{ ...known, template: 'citation', type: 'news' }]);
});

describe('A date is as exact as it is written', () => {
	test.each([
		['2025-07-04', { 'date-parts': [[2025, 7, 4]] }, '2025', '2025/07/04'],
		['2025-07', { 'date-parts': [[2025, 7]] }, '2025', '2025/07/'],
		['2025', { 'date-parts': [[2025]] }, '2025', undefined],
		[
			'1979-12/1989-02',
			{
				'date-parts': [
					[1979, 12],
					[1989, 2],
				],
			},
			'1979',
			undefined,
		],
		['1921?', { 'date-parts': [[1921]], circa: true }, '1921', undefined],
		['1921-05~', { 'date-parts': [[1921, 5]], circa: true }, '1921', undefined],
	])('%s', (published, issued, year, day) => {
		const source = sourceNode({ published });
		const [item] = JSON.parse(write('csl.json', source)) as { issued: unknown }[];
		expect(item!.issued).toEqual(issued);
		expect(readBiblatex(write('bib', source))[0]!.date).toBe(published);
		const [fields] = risFields(write('ris', source));
		expect(fields).toContainEqual(['PY', year]);
		expect(fields!.find(([tag]) => tag === 'DA')?.[1]).toBe(day);
		const inCoins = new URLSearchParams(coinsOf(source)).get('rft.date');
		expect(inCoins).toBe(/[/?~]/.test(published) ? year : published);
	});
});

test('The name of a person has two parts, that of an organisation has one', () => {
	const source = sourceNode({ authors: ['Marsh, Edda', 'Office of Mills and Weirs', '赵晶'] });
	const authors = ['Marsh, Edda', 'Office of Mills and Weirs', '赵晶'];
	expect(readBiblatex(write('bib', source))[0]!.authors).toEqual(authors);
	expect(readBibtex(write('bib', source))[0]!.authors).toEqual(authors);
	expect(readRis(write('ris', source))[0]!.authors).toEqual(authors);
	const coins = new URLSearchParams(coinsOf(source));
	// Zotero splits a name of several words, but not that of a body.
	expect(coins.getAll('rft.au')).toEqual(['Marsh, Edda', '赵晶']);
	expect(coins.getAll('rft.aucorp')).toEqual(['Office of Mills and Weirs']);
});

test('BibLaTeX keeps hyphens and quotes apart that LaTeX would join into one sign', () => {
	const titles = ['Mills 1871--1924', "The ''old'' mill", '``New`` stones', '?`Why stones'];
	const text = write('bib', ...titles.map((title) => sourceNode({ title })));
	expect(text).not.toMatch(/--|''|``|\?`/);
	expect(readBiblatex(text).map(({ title }) => title)).toEqual(titles);
});

test('RIS has a field a line, ends lines with CRLF and breaks no address', () => {
	const url = `https://mills.example/${'flour-'.repeat(40)}?q=%7Ba%7D&b=1`;
	const text = write('ris', sourceNode({ url, about: 'Two\nlines.' }));
	expect(
		text
			.split('\r\n')
			.slice(0, -1)
			.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
	).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(text).toContain(`UR  - ${url}\r\n`);
});

test('An analysis in a volume of a journal is a journal’s article', () => {
	const source = sourceNode({
		kind: 'analysis',
		container: 'Mills',
		volume: '3',
		issue: '2',
		pages: '16–23',
	});
	const [fields] = risFields(write('ris', source));
	expect(fields).toEqual(
		expect.arrayContaining([
			['TY', 'JOUR'],
			['T2', 'Mills'],
			['VL', '3'],
			['IS', '2'],
			['SP', '16'],
			['EP', '23'],
		]),
	);
	expect(readBibtex(write('bib', source))[0]).toMatchObject({
		type: 'article',
		container: 'Mills',
	});
});
