import { describe, expect, test } from 'vitest';
import { quoteSigns } from '../../src/check/rules/quote-signs.ts';
import { foundBy } from './found-by.ts';

function found(quote: string): string[] {
	const was = 'quote: a new mill, driven by the tide, at Harbury';
	const now = `quote: ${JSON.stringify(quote)}`;
	return foundBy(quoteSigns, 'articles/tide-mill/claims/history.yaml', was, now);
}

describe('A quote is right', () => {
	test.each([
		['“We will open,” she said, “in May”'],
		['“We” will open “now”'],
		['call print(...) to see the sum'],
		['the mill [...] will open'],
		['the mill […] will open'],
	])('%s', (quote) => {
		expect(found(quote)).toEqual([]);
	});
});

describe('Marks around all of a quote, or other signs for words left out, are reported', () => {
	test.each([
		['»Die Mühle öffnet im Mai«'],
		['‹the mill will open›'],
		['“The mill will open”;'],
		['"Will the mill open"?'],
		['the mill [. . .] will open'],
		['the mill (. . .) will open'],
		['the mill (…) will open'],
		['the mill /.../ will open'],
	])('%s', (quote) => {
		expect(found(quote)).toHaveLength(1);
	});
});
