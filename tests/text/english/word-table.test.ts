import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, WordTable } from '../../../src/text/english/word-table.ts';
import { eachWord } from '../../../src/text/english/words-in.ts';

test('A word is found in a text after it was added, and no other word is', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’'), minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(fc.uniqueArray(word, { minLength: 2 }), (words) => {
			const table = new WordTable();
			const added = words.slice(words.length / 2);
			for (const one of added) table.add(one, hashOf(one));
			for (const one of words) {
				const text = `a ${one}b`;
				expect(table.has(text, 2, 2 + one.length, hashOf(one))).toBe(added.includes(one));
			}
		}),
	);
});

test('Thousands of words are found, also those with the same hash', () => {
	const table = new WordTable();
	const words = Array.from({ length: 5000 }, (_, index) => `word${String(index)}`);
	for (const word of [...words, 'Aa', 'BB']) table.add(word, hashOf(word));
	expect(hashOf('Aa')).toBe(hashOf('BB'));
	for (const word of [...words, 'Aa', 'BB']) {
		expect(table.has(word, 0, word.length, hashOf(word))).toBe(true);
	}
	expect(table.has('word5000', 0, 8, hashOf('word5000'))).toBe(false);
});

test('The words of a text come with the hash of each', () => {
	const text = 'The mill, “half-open”, stood. Erdoğan’s café';
	const hashes: number[] = [];
	eachWord(text, (start, end, hash) => {
		hashes.push(hash);
		expect(hash).toBe(hashOf(text.slice(start, end)));
	});
	expect(hashes).toHaveLength(6);
});
