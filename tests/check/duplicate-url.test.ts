import { describe, expect, test } from 'vitest';
import { duplicateUrl } from '../../src/check/rules/duplicate-url.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readFixture, today } from '../read-fixture.ts';

const files = await readFixture('publication');

/** How many of two more sources with these addresses are reported as registered twice. */
function reported(...addresses: readonly [string, string]): number {
	const sources = addresses.map((url, index) => ({
		path: `content/sources/page-${String(index)}.yaml`,
		text: `title: A page\nurl: ${url}\n`,
	}));
	const content = parseContent('content', [...files, ...sources]);
	return duplicateUrl.find({ content, today, language: 'en-GB', letters: '' }).length;
}

describe('One page in two spellings is registered twice', () => {
	test.each([
		['https://coast.example.org/a/', 'http://www.coast.example.org/a#top'],
		['https://coast.example.org/a?', 'https://coast.example.org/a?utm_source=x'],
		['https://coast.example.org/a/?id=7&fbclid=1', 'https://coast.example.org/a?id=7'],
		['https://coast.example.org/#!/5', 'http://coast.example.org/?gclid=1#!/5'],
	])('%s %s', (one, other) => {
		expect(reported(one, other)).toBe(1);
	});
});

describe('Two pages are two sources', () => {
	test.each([
		['https://coast.example.org/#!/story/5', 'https://coast.example.org/#!/story/6'],
		['https://coast.example.org/a?u=x?y', 'https://coast.example.org/a?u=x?z'],
	])('%s %s', (one, other) => {
		expect(reported(one, other)).toBe(0);
	});
});
