import { expect, test } from 'vitest';
import { missingFields, newRecord, type NewRecord } from '../../src/desk/new-record.ts';
import { changedFiles } from '../../src/edit/change.ts';
import { parsePublication } from '../read-fixture.ts';

const content = await parsePublication();
const written = (record: NewRecord) =>
	Object.fromEntries(changedFiles(newRecord(content, record), (file) => content.texts.get(file)));

test('A source is a file of its own, with its fields in the order of the schema', () => {
	const fields = {
		about: 'A list: all mills.',
		url: 'https://mills.example/',
		language: 'en',
		kind: 'document',
		publisher: 'harl-library',
		published: '1979',
		authors: 'Grey',
	};
	expect(written({ kind: 'source', key: 'mill-list', fields })).toEqual({
		'content/sources/mill-list.yaml': `url: https://mills.example/
publisher: harl-library
authors:
  - Grey
published: "1979"
language: en
kind: document
about: "A list: all mills."
`,
	});
});

test('A claim goes to the end of the file of its section, and nothing above it changes', () => {
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

test('A section is entered at the end of the order of its article', () => {
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

test('What a record needs as well is named with its meaning and its values', () => {
	expect(missingFields({ kind: 'publisher', fields: { name: 'X' } })).toMatchObject([
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
	[
		{ key: 'mill-trust', fields: {} },
		'`mill-trust` is taken: see `content/publishers/mill-trust.yaml`.',
	],
	[{ key: 'a b', fields: {} }, '`a b` is no key'],
	[{ key: 'x', fields: { nme: 'X' } }, 'A publisher has no field `nme`. Did you mean `name`?'],
])('A new publisher %j is refused: %s', (record, message) => {
	expect(() => newRecord(content, { kind: 'publisher', ...record })).toThrow(message);
});
