import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSegments, countWords } from '../../src/text/wording/count-words.ts';

test('Every line of the content has as many words as Unicode finds', () => {
	for (const name of readdirSync('content', { recursive: true, encoding: 'utf8' })) {
		if (!/\.(?:yaml|mdx)$/.test(name)) continue;
		for (const line of readFileSync(join('content', name), 'utf8').split('\n')) {
			expect(countWords(line), line).toBe(countSegments(line));
		}
	}
});

test('Letters, digits and signs in any order have as many words as Unicode finds', () => {
	const signs = [...`aZéßЖё09 .,;:'’‘"“”-–—_/()[]%&@#!?…№€£\n\t`];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 30 }), (all) => {
			const text = all.join('');
			expect(countWords(text), JSON.stringify(text)).toBe(countSegments(text));
		}),
		{ numRuns: 5000 },
	);
});

test.each([
	['three plain words', 3],
	['it’s 1,000.5 at e.g. one', 5],
	['北京是中国的首都', countSegments('北京是中国的首都')],
	['', 0],
])('%s', (text, words) => {
	expect(countWords(text)).toBe(words);
});
