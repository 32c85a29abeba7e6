import { expect, test } from 'vitest';
import { quoteLength } from '../../src/check/rules/quote-length.ts';
import { parseContent } from '../../src/content/parse-content.ts';

function found(quote: string): string[] {
	const text = `mill:\n  says: A.\n  evidence:\n    - source: log\n      relation: supports\n      quote: ${JSON.stringify(quote)}\n`;
	const content = parseContent('content', [{ path: 'content/articles/a/claims/b.yaml', text }]);
	const input = { content, today: '2025-06-30', language: 'en-GB', letters: '' };
	return quoteLength.find(input).map(({ message }) => message);
}

test.each([
	['three words', 'The old mill'],
	['three words with signs between', '“The” (old) mill!'],
	['three words of Russian', 'Старая мельница стоит'],
	['sixty words of two letters', Array(60).fill('ab').join(' ')],
	['sixty words of one letter, as short as they can be', Array(60).fill('a').join(' ')],
])('A quote of %s is right', (_, quote) => {
	expect(found(quote)).toEqual([]);
});

test.each([
	['signs between numbers, which are no words', '×× ×÷11× ×÷½ ×’–', '1 words'],
	['two long words', 'Watermills everywhere', '2 words'],
	['eleven characters', 'a b c d e f', '11 characters'],
	['sixty-one words of one letter', Array(61).fill('a').join(' '), '61 words'],
	['sixty-one signs of Chinese after three words of English', `a b c ${'年'.repeat(61)}`, ' words'],
])('A quote of %s is reported', (_, quote, words) => {
	expect(found(quote)).toEqual([expect.stringContaining(words)]);
});
