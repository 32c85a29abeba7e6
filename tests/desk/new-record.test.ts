import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { missingFields } from '../../src/desk/new/missing-fields.ts';
import { newRecord, type NewRecord } from '../../src/desk/new/new-record.ts';
import { ChangeError, changedFiles } from '../../src/edit/change.ts';
import { parsePublication, readFixture } from '../read-fixture.ts';

const content = await parsePublication();
const written = (record: NewRecord) =>
	Object.fromEntries(changedFiles(newRecord(content, record), (file) => content.texts.get(file)));

test('A source has its own file, with its fields in the order of the schema', () => {
	const fields = {
		about: 'A list: all mills.',
		url: 'https://mills.example/',
		language: 'en',
		kind: 'document',
		publisher: 'harl-library',
		published: '1979',
		authors: 'Grey, Anna; Harl Council',
	};
	expect(written({ kind: 'source', key: 'mill-list', fields })).toEqual({
		'content/sources/mill-list.yaml': `url: https://mills.example/
publisher: harl-library
authors:
  - Grey, Anna
  - Harl Council
published: "1979"
language: en
kind: document
about: "A list: all mills."
`,
	});
});

test('A claim is added at the end of the file of its section, and nothing above it changes', () => {
	const file = 'content/articles/tide-mill/claims/output.yaml';
	const fields = {
		says: 'Bread was baked.',
		kind: 'fact',
		confidence: 'low',
		checked: '2025-01-02',
		'evidence.0.source': 'almanac-1871',
		'evidence.0.relation': 'context',
	};
	const texts = written({ kind: 'claim', key: 'bread', section: 'output', fields });
	expect(Object.keys(texts)).toEqual([file]);
	expect(texts[file]).toBe(`${content.texts.get(file) ?? ''}
bread:
  says: Bread was baked.
  kind: fact
  confidence: low
  checked: 2025-01-02
  evidence:
    - source: almanac-1871
      relation: context
`);
});

test('A section that its article names already is not entered a second time', async () => {
	const begun = await readFixture('publication');
	const index = begun.find(({ path }) => path.endsWith('tide-mill/index.mdx'));
	if (!index) throw new Error('The fixture has changed.');
	index.text = index.text.replace('  - output\n', '  - output\n  - bread\n');
	const fields = { title: 'Bread', summary: 'It was baked.', startHere: 'almanac-1871' };
	const { creates, splices } = newRecord(parseContent('content', begun), {
		...{ kind: 'section', key: 'bread', fields },
	});
	expect(creates.map(({ file }) => file)).toEqual(['content/articles/tide-mill/bread.mdx']);
	expect(splices).toEqual([]);
});

test('A section is added at the end of the order of its article', () => {
	const fields = {
		title: 'Bread',
		summary: 'Of bread.',
		startHere: 'almanac-1871, trust-report-2023',
	};
	const texts = written({ kind: 'section', key: 'bread', fields });
	const index = 'content/articles/tide-mill/index.mdx';
	expect(texts[index]).toBe(
		content.texts.get(index)?.replace('  - output\n', '  - output\n  - bread\n'),
	);
	expect(texts['content/articles/tide-mill/bread.mdx']).toBe(`---
title: Bread
summary: Of bread.
startHere:
  - almanac-1871
  - trust-report-2023
---
`);
});

test('A figure is added to the figures of its section, and the list is written if there is none', () => {
	const figures = (section: string) => {
		const texts = written({ kind: 'figure', key: 'bread', section, fields: { title: 'Bread' } });
		expect(texts['content/articles/tide-mill/figures/bread.yaml']).toBe('title: Bread\n');
		return texts[`content/articles/tide-mill/${section}.mdx`];
	};
	const [output, history] = ['output', 'history'].map((section) =>
		content.texts.get(`content/articles/tide-mill/${section}.mdx`),
	);
	expect(figures('output')).toBe(
		output?.replace('  - flour-by-year\n', '  - flour-by-year\n  - bread\n'),
	);
	expect(figures('history')).toBe(
		history?.replace('\n---\n\nThe mill', '\nfigures:\n  - bread\n---\n\nThe mill'),
	);
	expect(() => figures('index')).toThrow('There is no section `index`.');
});

test('Fields that a record also needs are named with their meaning and their values', () => {
	expect(missingFields('publisher', { name: 'X' })).toMatchObject([
		{
			name: 'ownership',
			examples: [
				'state',
				'public',
				'private',
				'nonprofit',
				'government',
				'intergovernmental',
				'unknown',
			],
		},
	]);
});

test.each([
	['claim', { 'evidence.1.quote': 'Words' }, ['evidence.1.source', 'evidence.1.relation']],
	['claim', {}, ['evidence.0.source', 'evidence.0.relation']],
	['source', { 'archive.url': 'https://x.example/' }, ['archive.captured']],
	['article', { 'points.main.text': 'Words' }, ['points.main.sources']],
	['figure', {}, ['series.<key>.label', 'series.<key>.claims', 'series.<key>.rows.0.label']],
	['figure', { 'series.sold.label': 'Sold' }, ['series.sold.claims', 'series.sold.rows.0.label']],
] as const)('A new %s with %j names the parts that it still needs', (kind, fields, expected) => {
	expect(missingFields(kind, fields).map(({ name }) => name)).toEqual(
		expect.arrayContaining([...expected]),
	);
});

test.each<[NewRecord['kind'], Partial<NewRecord>, string]>([
	[
		'publisher',
		{ key: 'mill-trust' },
		'`mill-trust` is already used in `content/publishers/mill-trust',
	],
	[
		'publisher',
		{ key: 'tom-wyke' },
		'`tom-wyke` is already used in `content/people/tom-wyke.mdx`.',
	],
	['publisher', { key: 'a b' }, '`a b` is not a key'],
	['publisher', { key: '1871' }, 'not only digits.'],
	[
		'publisher',
		{ fields: { nme: 'X' } },
		'There is no field `nme` in a publisher. Did you mean `name`?',
	],
	[
		'publisher',
		{ fields: { 'name.x': 'X' } },
		'no field `name.x` in a publisher. `name` has no parts.',
	],
	[
		'publisher',
		{ fields: { '__proto__.x': 'X' } },
		'There is no field `__proto__.x` in a publisher.',
	],
	[
		'publisher',
		{ article: 'tide-mill' },
		'All articles share this publisher: leave out `--article`.',
	],
	['publisher', { section: 'output' }, 'Only claims and figures have a section'],
	['capture', { key: 'almanac-1871' }, '`npm run linkcheck` writes the captures'],
	['claim', { section: 'outptu' }, 'no section `outptu`. Did you mean `output`?'],
	['claim', { article: 'tide-mil' }, 'no article `tide-mil`. Did you mean `tide-mill`?'],
	['claim', { fields: { 'evidence.source': 'x' } }, 'Number the items of `evidence`: `evidence.0`'],
	['claim', { fields: { 'evidence.0.sorce': 'x' } }, 'Did you mean `evidence.0.source`?'],
	[
		'claim',
		{ fields: { evidence: 'x' } },
		'`evidence` has parts. Write each part, such as `--evidence.0.',
	],
	['claim', { fields: { 'evidence.1.source': 'x' } }, '`evidence.0` is missing'],
	[
		'source',
		{ fields: { authors: 'A', 'authors.0': 'B' } },
		'`authors.0` is given both as a whole and in parts',
	],
	[
		'figure',
		{ fields: { series: 'x' } },
		'`series` has parts. Write each part, such as `--series.<key>',
	],
])('A new %s with %j is refused: %s', (kind, record, message) => {
	const whole = { kind, key: 'fresh', fields: {}, ...record };
	expect(() => newRecord(content, whole)).toThrow(ChangeError);
	expect(() => newRecord(content, whole)).toThrow(message);
});
