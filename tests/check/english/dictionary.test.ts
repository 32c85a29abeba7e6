import { expect, test } from 'vitest';
import { isEnglish, likeWord, strangeIn } from '../../../src/check/english/dictionary.ts';

test.each([
	['color', 'colour'],
	['organization', 'organisation'],
	['gray', 'grey'],
	['traveled', 'travelled'],
	['center', 'centre'],
	['recieve', 'receive'],
])('%s is not British, and %s is offered first', (american, british) => {
	expect(strangeIn(american)).toEqual([american]);
	expect(isEnglish(british)).toBe(true);
	expect(likeWord(american)[0]).toBe(british);
});

test('Parts of a compound word that are not in the dictionary are reported', () => {
	expect(strangeIn('well-known')).toEqual([]);
	expect(strangeIn('mill-color’s')).toEqual(['color']);
	expect(strangeIn('Keystone-SDA')).toEqual([]);
	for (const word of ['pre-war', 'Sino-Russian', 'half-hearted', 'socio-political'])
		expect(strangeIn(word)).toEqual([]);
	expect(strangeIn('war-pre')).toEqual(['pre']);
});

test('The possessive of a word is known with the word, with either apostrophe', () => {
	for (const word of ['pragmatism’s', "pragmatism's", 'millers’'])
		expect(strangeIn(word)).toEqual([]);
	expect(strangeIn('color’s')).toEqual(['color']);
});

test('A word that English has with an accent is right with it', () => {
	const text = 'naïve café cliché façade fiancée communiqué régime née vis-à-vis tête-à-tête';
	for (const word of text.split(' ')) expect(strangeIn(word)).toEqual([]);
	expect(strangeIn('Café')).toEqual([]);
	// A name, and a very short word.
	for (const word of ['Agnès', 'thé']) expect(strangeIn(word)).toEqual([word]);
});
