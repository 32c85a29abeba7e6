import { expect, test } from 'vitest';
import { mayBeWrong, repeatedWordsIn, wrongArticlesIn } from '../../../src/text/english/grammar.ts';

test.each([
	['the the', 'It owns the the mill.', ['the the']],
	['across a line', 'It owns the\nthe mill.', ['the\nthe']],
	['had had is right', 'They had had no miller.', []],
	['a name is right', 'Duran Duran played there.', []],
	['two sentences are', 'It ground on. On it went.', []],
])('A word twice: %s', (_, text, found) => {
	expect(repeatedWordsIn(text).map(({ actual }) => actual)).toEqual(found);
});

test.each([
	['an unit', 'a'],
	['a hour', 'an'],
	['a honest man', 'an'],
	['an European', 'a'],
	['a 18-year-old', 'an'],
])('%s needs %s', (words, expected) => {
	const [article = '', next = ''] = words.split(' ');
	expect(mayBeWrong(article, next)).toBe(true);
	expect(wrongArticlesIn(`It was ${words}.`)).toMatchObject([{ start: 7, expected }]);
});

test.each([
	...['a unit', 'an hour', 'a European', 'an 18-year-old', 'a hundred'],
	...['a unilateral', 'a unipolar', 'a unicorn', 'a U-boat', 'a urethane', 'an unidentified'],
	...['a homage', 'an homage', 'a Uyghur', 'an Uyghur', 'an 1,800', 'a 1,800'],
])('%s is right', (words) => {
	const [article = '', next = ''] = words.split(' ');
	expect(mayBeWrong(article, next)).toBe(false);
	expect(wrongArticlesIn(`It was ${words} one.`)).toEqual([]);
});
