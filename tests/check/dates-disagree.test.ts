import { describe, expect, test } from 'vitest';
import { datesDisagree } from '../../src/check/rules/dates-disagree.ts';
import { foundBy } from './found-by.ts';

function inRow(label: string, when: string): string[] {
	const row = `- label: ${label}\n        when: ${when}\n`;
	const file = 'articles/tide-mill/figures/flour-by-year.yaml';
	return foundBy(datesDisagree, file, '- label: 2024\n', row);
}

function inProse(words: string): string[] {
	return foundBy(datesDisagree, 'articles/tide-mill/index.mdx', 'Few people had', words);
}

describe('The label of a row and its `when` are one time', () => {
	test.each([
		['May 2024', '2024-06', 1],
		['4 May 2024', '2024-05-05', 1],
		['2024', '2023', 1],
		['March 2022 – April 2024', '2022-03/2024-05', 1],
		['May 2024', '2024-05', 0],
		// To the day, of another calendar, and no time.
		['May 2024', '2024-05-04', 0],
		['1403', '2024', 0],
		['After the repairs', '2024', 0],
	])('%s, %s', (label, when, count) => {
		expect(inRow(label, when)).toHaveLength(count);
	});
});

describe('Each of several weekdays belongs to its own day', () => {
	test.each([
		['From Saturday to Monday, 4–6 May 2024, few had', 0],
		['On Saturday and Sunday, 4 and 5 May 2024, few had', 0],
		['On Saturday, Sunday and Monday, 4–6 May 2024, few had', 0],
		['From Saturday 4 May to Sunday 5 May 2024 few had', 0],
		['On Saturday 4 and 5 May 2024 few had', 0],
		['From Saturday to Sunday, 4–6 May 2024, few had', 1],
		['From Friday to Monday, 4–6 May 2024, few had', 1],
		['From Saturday 4 May to Monday 5 May 2024 few had', 1],
	])('%s', (words, count) => {
		expect(inProse(words)).toHaveLength(count);
	});
});
