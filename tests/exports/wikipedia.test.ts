import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeTemplate } from '../../src/exports/wikipedia.ts';
import { decoded } from './hostile/decoded.ts';
import { hostileTitle } from './hostile/titles.ts';
import { readTemplates } from './readers.ts';
import { sourceNode } from './source-node.ts';

const unchecked = { kind: 'unchecked' } as const;

const read = (template: string) => readTemplates(template)[0]!;

test('A Persian report has its title in its script, its quote and the translation of both', () => {
	const source = sourceNode({
		title: 'متقی با کاردار',
		titleTranslated: 'Muttaqi with the chargé',
		language: 'fa',
		published: '2025-07-04',
		accessed: '2026-11-27',
		carriedBy: { key: 'radio', name: 'North Coast Radio', ownership: 'public' },
		authors: ['Marsh, Edda', 'Office of Mills'],
	});
	const evidence = {
		quote: 'به رسمیت شناخت',
		translation: 'recognised',
		locator: 'para 3',
		language: 'fa',
	};
	const standing = {
		kind: 'gone',
		archive: { url: 'https://archive.example/1', captured: '2026-01-02' },
	} as const;
	expect(read(citeTemplate(source, { evidence, standing }))).toMatchObject({
		type: 'news',
		last1: 'Marsh',
		first1: 'Edda',
		author2: 'Office of Mills',
		'script-title': 'fa:متقی با کاردار',
		'trans-title': 'Muttaqi with the chargé',
		url: 'https://mills.example/flour',
		'url-status': 'dead',
		'archive-url': 'https://archive.example/1',
		'archive-date': '2026-01-02',
		date: '2025-07-04',
		'access-date': '2026-11-27',
		language: 'fa',
		publisher: 'Mill Trust',
		via: 'North Coast Radio',
		at: 'para 3',
		quote: 'به رسمیت شناخت',
		'trans-quote': 'recognised',
	});
});

test.each([
	['2025', '2025'],
	['2025-07-03', '2025-07-03'],
	['2025-07-01/2025-07-05', '1–5 July 2025'],
	['2025-07-28/2025-08-02', '28 July – 2 August 2025'],
	['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
	['2025-07/2025-08', 'July–August 2025'],
	['2024-12/2025-01', 'December 2024 – January 2025'],
	['1999/2001', '1999–2001'],
	['1921~', 'c. 1921'],
	['2025-07~', 'c. 2025'],
	['1999?/2001', 'c. 1999–2001'],
	['2025-21', '2025'],
	['191X', undefined],
	['2025-06/..', undefined],
])('The date %s is written as the template takes it', (published, written) => {
	expect(read(citeTemplate(sourceNode({ published }), { standing: unchecked })).date).toBe(written);
});

test.each([
	['p. 13', { page: '13' }],
	['pp. 12–13', { pages: '12–13' }],
	['para 3', { at: 'para 3' }],
	[undefined, { pages: '10–19' }],
])('A template has one place in the source, for the locator %s', (locator, place) => {
	const evidence = { quote: 'flour', language: 'en', ...(locator !== undefined && { locator }) };
	const source = sourceNode({ pages: '10–19' });
	const found = read(citeTemplate(source, { evidence, standing: unchecked }));
	const { page, pages, at } = found;
	expect(JSON.parse(JSON.stringify({ page, pages, at }))).toEqual(place);
});

test('A month is in words, as the template requires; unknown fields are omitted', () => {
	const found = read(citeTemplate(sourceNode({ published: '2025-07' }), { standing: unchecked }));
	expect(found.date).toBe('July 2025');
	expect(Object.keys(found)).not.toContain('archive-url');
	expect(Object.keys(found)).not.toContain('url-status');
});

test('Whatever characters 500 quotes contain, the template ends where it should and returns them unchanged', () => {
	for (const title of fc.sample(hostileTitle, 500)) {
		const quote = title.replaceAll(/\s+/g, ' ');
		const evidence = { quote, language: 'en' };
		const template = citeTemplate(sourceNode(), { evidence, standing: unchecked });
		expect(template.slice(2, -2)).not.toMatch(/[{}[\]<>]|''|~|-{4}/);
		const value = / \|quote=(.*)\}\}$/.exec(template)![1]!;
		expect(value).not.toMatch(/[|=]/);
		expect(decoded(value)).toBe(quote);
	}
});
