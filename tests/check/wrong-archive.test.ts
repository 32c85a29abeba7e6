import { describe, expect, test } from 'vitest';
import { wrongArchive } from '../../src/check/rules/wrong-archive.ts';
import { foundBy } from './found-by.ts';

const page = 'gazette.example.org/2024/05/mill';

/** What is reported about a copy that is said to have been taken on 2024-06-01. */
function found(copy: string, url = `https://${page}`): string[] {
	const lines = `url: ${url}\narchive:\n  url: ${copy}\n  captured: 2024-06-01\n`;
	const file = 'sources/gazette-reopening-2024.yaml';
	return foundBy(wrongArchive, file, `url: https://${page}\n`, lines);
}

describe('A copy of the page in another form is one of the page', () => {
	test.each([
		[`https://web.archive.org/web/20240601120000/https://${page}/amp/`],
		[`https://web.archive.org/web/20240601120000/https://amp.${page}`],
		[`https://web.archive.org/web/20240601120000/https://${page}.html`],
		[
			`https://web.archive.org/web/20240601120000/https%3A%2F%2Fgazette.example.org%2F2024%2F05%2Fmill`,
		],
		[`https://web.archive.org/web/20240601120000if_/http://www.${page}?utm_source=x`],
		[`https://archive.ph/2024.06.01-120000/https://${page}`],
		['https://archive.ph/AbCdE'],
	])('%s', (copy) => {
		expect(found(copy)).toEqual([]);
	});

	test('also of the edition for phones', () => {
		const copy = 'https://web.archive.org/web/20240601/https://en.wikipedia.org/wiki/Mill';
		expect(found(copy, 'https://en.m.wikipedia.org/wiki/Mill')).toEqual([]);
	});
});

describe('A copy of another page, or of another day, is reported', () => {
	test.each([
		['https://web.archive.org/web/20240601120000/https://gazette.example.org/2024/05/quay', 'page'],
		['https://archive.today/20240601120000/https://gazette.example.org/2024/05/quay', 'page'],
		[`https://archive.today/20240701120000/https://${page}`, '2024-07-01'],
		[`https://archive.org/wayback/20240701120000/https://${page}`, '2024-07-01'],
	])('%s', (copy, words) => {
		expect(found(copy)).toEqual([expect.stringContaining(words)]);
	});

	test('also if only the query differs', () => {
		const copy = 'https://web.archive.org/web/20240601/https://gazette.example.org/a?id=2';
		expect(found(copy, 'https://gazette.example.org/a?id=1')).toHaveLength(1);
	});
});

test('A source whose own address is that of a copy is left to another rule', () => {
	const copy = `https://web.archive.org/web/20240601120000/https://${page}`;
	expect(found(copy, copy)).toEqual([]);
});
