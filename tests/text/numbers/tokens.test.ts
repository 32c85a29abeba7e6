import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsPattern } from '../../../src/text/numbers/digits.ts';
import { tokensOf } from '../../../src/text/numbers/tokens.ts';

/** Pieces of which texts of several scripts are made, some with signs of two code units. */
const pieces = [
	...['a', 'Zz', 'é', 'e\u0301', 'Ж', 'می\u200cشود', '𝔸', '中', '1', '12,345.6', '1,23', '0'],
	...[' ', '\n', '\t', '\u00a0', '\u2009', '.', '-', '–', '€', '😀', '_', '\0', '\ud800', '\u0301'],
];

test('A text is split as one pattern for words, digits and signs splits it', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...pieces)),
			fc.constantFrom('en', 'de', 'hi'),
			(some, language) => {
				const text = some.join('');
				const whole = new RegExp(
					`${digitsPattern(language)}|\\p{L}[\\p{L}\\p{M}\\u200C]*|[^\\s]`,
					'gu',
				);
				const expected = [...text.matchAll(whole)].map(({ 0: written, index }) => [written, index]);
				const tokens = tokensOf(text, language);
				expect(tokens.map(({ text: written, start }) => [written, start])).toEqual(expected);
				for (const [index, { isJoined, start }] of tokens.entries())
					expect(isJoined).toBe(index > 0 && tokens[index - 1]?.end === start);
			},
		),
		{ numRuns: 500 },
	);
});
