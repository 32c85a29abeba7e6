import { expect, test } from 'vitest';
import { findCutTexts } from '../../src/text/yaml/cut-text.ts';

/** The texts that are cut before the fields that begin with some words. */
function cutBefore(text: string, ...words: string[]) {
	return findCutTexts(text, new Set(words.map((word) => text.indexOf(word)))).map(
		({ field, text: whole }) => `${field}: ${whole}`,
	);
}

test('Words after a comma belong to the text before it', () => {
	const text = '- { date: 2024, words: War, then a famine, claim: x }';
	expect(cutBefore(text, 'then')).toEqual(['words: War, then a famine']);
	expect(findCutTexts(text, new Set([text.indexOf('then')]))).toMatchObject([
		{ offset: text.indexOf('War'), words: 'War, then a famine', value: 'War' },
	]);
});

test('Commas in several texts each belong to their own text', () => {
	const text = '{ a: one, two, three, b: four, five }';
	expect(cutBefore(text, 'two', 'three', 'five')).toEqual(['a: one, two, three', 'b: four, five']);
});

test('A field that is known, has a value or is quoted ends the text', () => {
	expect(cutBefore('{ a: one, b, c: two }')).toEqual([]);
	expect(cutBefore('{ a: one, b c: two }', 'b c')).toEqual([]);
	expect(cutBefore('{ a: one, "b c" }', '"b c"')).toEqual([]);
	expect(cutBefore('{ a: one, b, c, d: two }', 'b')).toEqual(['a: one, b']);
});

test('Nothing is cut if no text comes before it, or outside brackets', () => {
	expect(cutBefore('{ b c, a: one }', 'b c')).toEqual([]);
	expect(cutBefore('{ a: [one], b c }', 'b c')).toEqual([]);
	expect(cutBefore('a: one\nb c:\n', 'b c')).toEqual([]);
});
