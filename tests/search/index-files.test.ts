import { beforeAll, describe, expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { indexFiles } from '../../src/search/index-files.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readFixture } from '../read-fixture.ts';
import { askFiles, indexOf, inShort, readRealContent, recordsOf } from './built-index.ts';

let records: SearchRecord[];
beforeAll(async () => {
	({ records } = await readRealContent());
});

const questions = [
	'4 July',
	'Khabibulin',
	'Kahbibullin',
	'Tlaiban',
	'disputed',
	'Хабибулин',
	'$1 billion',
	'trade',
	'塔利班',
];

test('The same content gives the same index, to the byte', () => {
	expect(indexFiles(structuredClone(records), 'en-GB')).toEqual(indexFiles(records, 'en-GB'));
});

test('However finely the index is cut, the answers are the same', async () => {
	const whole = indexFiles(records, 'en-GB', { words: Infinity, results: Infinity });
	const fine = indexFiles(records, 'en-GB', { words: 500, results: 500 });
	expect(whole).toHaveLength(4);
	expect(fine.length).toBeGreaterThan(300);
	for (const question of questions) {
		const [one, other] = await Promise.all([askFiles(whole, question), askFiles(fine, question)]);
		expect(other.results.flat().map(inShort), question).toEqual(one.results.flat().map(inShort));
		expect(other.answer, question).toEqual(one.answer);
	}
});

test('With ten times the records, one question costs only a few times the bytes', async () => {
	const many = Array.from({ length: 10 }, (_, copy) =>
		records.map((record) => ({
			...record,
			url: `/${String(copy)}${record.url}`,
			// Other articles have other words.
			title: { ...record.title, text: `${record.title.text} edition${String(copy)}x` },
		})),
	).flat();
	const [one, ten] = [records, many].map((all) => indexFiles(all, 'en-GB'));
	const bytes = async (files: typeof one, question: string) => {
		const { files: needed } = await askFiles(files!, question);
		return files!
			.filter(({ name }) => needed.includes(name))
			.reduce((sum, { text }) => sum + brotliCompressSync(text, { params: { 1: 5 } }).length, 0);
	};
	const small = await bytes(one, '4 July');
	expect(await bytes(ten, '4 July')).toBeLessThan(3 * small);
});

test('A word that is nowhere in the index costs no file of results', async () => {
	const { files } = await askFiles(indexFiles(records, 'en-GB'), 'xyzzyx');
	expect(files.filter((name) => name.startsWith('results'))).toEqual([]);
});

test('A correction is found by its struck-out words, a record by its status and by its other names', async () => {
	const files = indexOf([
		{ kind: 'correction', title: { text: 'blue' }, was: 'green' },
		{ kind: 'claim', title: { text: 'The sky is blue' }, marks: ['Disputed'] },
		{ kind: 'term', title: { text: 'azure' }, names: ['cyan'], spoken: ['Lazurro'] },
	]);
	for (const [question, title] of [
		['green', 'blue'],
		['disputed', 'The sky is blue'],
		['cyan', 'azure'],
		['Лазурро', 'azure'],
	] as const) {
		const { results } = await askFiles(files, question);
		expect(
			results.flat().map((result) => result.title.text),
			question,
		).toEqual([title]);
	}
});

test('An empty index is valid and finds nothing', async () => {
	const { answer } = await askFiles(indexOf([]), 'anything');
	expect(answer.groups).toEqual([]);
});

test('No word of a draft is in the index', async () => {
	const draft = (await readFixture('publication')).map((file) => ({
		...file,
		text: file.text.replace(/^status: published$/m, 'status: draft'),
	}));
	expect(parseContent('content', draft).entries.length).toBeGreaterThan(0);
	expect(
		recordsOf('content', draft).records.filter(({ url }) => url.includes('tide-mill/')),
	).toEqual([]);
});

describe('Every kind of record of a publication is found', () => {
	test.each([
		'correction',
		'claim',
		'person',
		'term',
		'stance',
		'event',
		'figure',
		'source',
		'text',
	])('%s', async (kind) => {
		const { records: all } = recordsOf('content', await readFixture('publication'));
		const files = indexFiles(all, 'en-GB');
		const record = all.find((one) => one.kind === kind);
		expect(record, `The small publication has a ${kind}.`).toBeDefined();
		const { results } = await askFiles(files, `"${record!.title.text.replaceAll('"', ' ')}"`);
		expect(results.flat().map(({ url }) => url)).toContain(record!.url);
	});
});

describe('In a publication of another language', () => {
	test('its words follow its own rules', async () => {
		const files = indexOf(
			[{ kind: 'claim', title: { text: 'Россия признала талибов 3 июля' } }],
			'ru',
		);
		for (const question of ['талибы', 'признали', '3 июля', 'Росии']) {
			expect((await askFiles(files, question)).answer.groups, question).toHaveLength(1);
		}
	});

	test('an unknown language is searched by its letters', async () => {
		const files = indexOf(
			[{ kind: 'claim', title: { text: 'Müller baute 1921 eine Mühle' } }],
			'de',
		);
		for (const question of ['muhle', 'Mühle', 'Mueler', 'Muler', '1921', 'baut']) {
			const { groups } = (await askFiles(files, question)).answer;
			expect(groups, question).toHaveLength(question === 'Mueler' ? groups.length : 1);
		}
	});
});
