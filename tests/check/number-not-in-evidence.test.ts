import { describe, expect, test } from 'vitest';
import { numberNotInEvidence } from '../../src/check/rules/number-not-in-evidence.ts';
import { isOfRows } from '../../src/check/numbers/rows-described.ts';
import { readNumbers } from '../../src/text/numbers/read-numbers.ts';
import { foundBy } from './found-by.ts';

describe('In the words of an event, a number that is', () => {
	test.each([
		['part of a name', 'beside the A149 reopened with an F-16 engine', 0],
		['the minutes of a full hour', 'reopened at 4:00 on the day', 0],
		['a year after a word and a hyphen', 'reopened, after the mid-1963 flood', 1],
		['a sum of money', 'reopened for €300', 1],
	])('%s', (_, words, count) => {
		const file = 'articles/tide-mill/events.yaml';
		const says = `says: The mill ${words}`;
		expect(foundBy(numberNotInEvidence, file, 'says: The mill reopened', says)).toHaveLength(count);
	});
});

test('In the description of a figure, the numbers of an axis need no row', () => {
	const file = 'articles/tide-mill/figures/flour-by-year.yaml';
	const found = (words: string) =>
		foundBy(numberNotInEvidence, file, 'description: Nothing', `description: ${words} Nothing`);
	expect(found('The axis runs from 0 to 3 tonnes.')).toEqual([]);
	expect(found('It rises from 0 to 3 tonnes.')).toEqual([expect.stringContaining('`3`')]);
});

describe('Of rows with 40, 60 and 101 tonnes, a description may say', () => {
	test.each([
		['60', true],
		['60,000 kg', true],
		['about 100', true],
		['3 years', true],
		['201 in all', true],
		['61 more than at first', true],
		['an increase of 153%', true],
		['20% of the flour', true],
		['100% of the flour', true],
		['66', false],
		['100', false],
		['an increase of 135%', false],
	])('%s: %s', (words, isRight) => {
		const [number] = readNumbers(words, 'en');
		expect(number && isOfRows(number, [[40, 60, 101]])).toBe(isRight);
	});
});

describe('In the figure of a series, a number of a row or of the title', () => {
	const file = 'articles/tide-mill/figures/flour-by-year.yaml';
	test.each([
		['that is mistyped', 'value: 2.1', 'value: 21', 'The row `2024` has 21,'],
		['in a title that is mistyped', 'ground two tonnes', 'ground 12 tonnes', 'The number `12`'],
	])('%s is reported', (_, from, to, message) => {
		expect(foundBy(numberNotInEvidence, file, from, to)).toEqual([
			expect.stringContaining(message),
		]);
	});

	test.each([
		[
			'of a row that we worked out is right',
			'value: 2.1\n        basis: reported',
			'value: 21\n        basis: derived',
		],
		['of a row in kilograms, with a source in tonnes, is right', 'value: 2.1', 'value: 2100'],
		['that the rows have is right', 'ground two tonnes', 'ground 2.1 tonnes'],
	])('%s', (_, from, to) => {
		expect(foundBy(numberNotInEvidence, file, from, to)).toEqual([]);
	});
});
