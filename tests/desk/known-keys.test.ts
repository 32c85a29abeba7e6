import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { recordFrom } from '../../src/desk/new/given-fields.ts';
import { requireKnownKeys, requireRecords } from '../../src/desk/new/known-keys.ts';
import { recordsFor } from '../../src/desk/new/records-for.ts';
import type { RecordKind } from '../../src/model/kinds.ts';
import { parsePublication, readFixture } from '../read-fixture.ts';

const content = await parsePublication();
const holds = (kind: RecordKind, fields: Record<string, string>, within = content) => {
	const article = kind === 'article' ? 'bakery' : 'tide-mill';
	requireKnownKeys(within, { kind, article, data: recordFrom(kind, fields) });
};

test.each<[RecordKind, Record<string, string>, string]>([
	[
		'section',
		{ startHere: 'almanac-1871, trust-acounts-2024' },
		'`--startHere.1`: there is no source `trust-acounts-2024`. Did you mean `trust-accounts-2024`?',
	],
	[
		'section',
		{ startHere: 'almanac-1872' },
		'there is no source `almanac-1872`. Write it first: `npm run cite -- https://… --key=almanac-1872`.',
	],
	['section', { figures: 'flour-by-yaer' }, 'no figure `flour-by-yaer`. Did you mean `flour-by-'],
	['event', { claims: 'flour-2024,flour-2025' }, '`--claims.1`: there is no claim `flour-2025`.'],
	['figure', { 'series.a.claims': 'floor-2024' }, '`--series.a.claims.0`: there is no claim'],
	['person', { sources: 'nothing-like-it' }, '`--sources.0`: there is no source'],
	['claim', { 'evidence.0.via': 'mil-trust' }, 'no person or publisher `mil-trust`. Did you mean'],
	['article', { 'authors.0.person': 'eda-marsh' }, 'no person `eda-marsh`. Did you mean `edda-'],
	[
		'article',
		{ 'points.main.sources': 'nothing' },
		'`--points.main.sources.0`: there is no source',
	],
])('A new %s with %j is refused: %s', (kind, fields, message) => {
	expect(() => {
		holds(kind, fields);
	}).toThrow(message);
});

test('A new article may name its own claims and figures before they exist', () => {
	expect(() => {
		holds('article', { 'points.main.claims': 'not-yet', 'lead.panels.0.figure': 'not-yet' });
	}).not.toThrow();
	expect(recordsFor(content, 'article', { path: 'points.main.claims', article: 'x' })).toEqual([]);
});

test('A key in a file that cannot be read is not reported as unknown', async () => {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('almanac-1871.yaml') ? 'title: [' : text,
	}));
	expect(() => {
		holds('section', { startHere: 'almanac-1871' }, parseContent('content', files));
	}).not.toThrow();
});

test('The records of a field that takes several are offered with their words; claims are those of the article', () => {
	const offered = (kind: RecordKind, path: string, article = 'tide-mill') =>
		recordsFor(content, kind, { path, article });
	expect(offered('section', 'startHere')).toContainEqual({
		key: 'gazette-reopening-2024',
		words: 'Old mill turns again (Harbury Gazette, 2024-05-06)',
	});
	expect(offered('event', 'claims').map(({ key }) => key)).toContain('flour-2024');
	expect(offered('event', 'claims', 'bakery')).toEqual([]);
	expect(offered('section', 'title')).toEqual([]);
});

test('If there is no record that a field could name, the message says how to write the first', () => {
	const empty = parseContent('content', []);
	expect(() => {
		requireRecords(empty, { kind: 'source', article: undefined, path: 'publisher' });
	}).toThrow(
		'`publisher` names a publisher, but there is none yet. Write it first: `npm run new -- publisher KEY`.',
	);
});
