import { expect, test } from 'vitest';
import { authorsInWords } from '../../src/words/authors.ts';
import { containerInWords } from '../../src/words/container.ts';

test.each([
	[['Mazarr, Michael J.'], 'Michael J. Mazarr'],
	[['Evans, Kathy', 'Goodwin, Phil'], 'Kathy Evans and Phil Goodwin'],
	[['Office of the Prosecutor'], 'Office of the Prosecutor'],
	[['赵晶'], '赵晶'],
])('%j are printed as %s', (authors, words) => {
	expect(authorsInWords(authors)).toBe(words);
});

test('A source without authors has no words for them', () => {
	expect(authorsInWords(undefined)).toBeUndefined();
});

test('A journal article names its journal', () => {
	const article = { container: 'International Affairs', volume: '94', issue: '1', pages: '7–23' };
	expect(containerInWords(article)).toBe('International Affairs 94 (1), pp. 7–23. ');
	expect(containerInWords({})).toBe('');
});
