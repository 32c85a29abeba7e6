import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordRuns } from '../../src/text/letters/word-runs.ts';

test.each([
	[
		'Signs part words',
		'Moscow’s “first step”—in 2025',
		['Moscow', 's', 'first', 'step', 'in', '2025'],
	],
	['Every script has letters', 'Россия и طالبان 中国', ['Россия', 'и', 'طالبان', '中国']],
	['Letters of two code units are letters', '𝔸𝔹 c', ['𝔸𝔹', 'c']],
	['A text without letters has none', ' … — ', []],
])('%s', (_, text, runs) => {
	expect(wordRuns(text)).toEqual(runs);
});

test('It finds what the pattern finds', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(wordRuns(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
		}),
		{ numRuns: 500 },
	);
});
