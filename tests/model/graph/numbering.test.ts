import { expect, test } from 'vitest';
import { numberClaims } from '../../../src/model/graph/numbering.ts';
import { parseProse } from '../../../src/prose/parse-prose.ts';
import { findPlacements } from '../../../src/prose/placements.ts';
import type { Figure } from '../../../src/model/records/figure.ts';

const figure = (...claims: string[][]): Figure => ({
	title: 'Flour',
	measure: 'Flour',
	unit: 'tonnes',
	axis: 'Year',
	description: 'Flour.',
	annotations: [],
	series: Object.fromEntries(
		claims.map((keys, index) => [
			`s${String(index)}`,
			{ label: 'Trust', claims: keys, rows: [{ label: '2024', value: 1, basis: 'reported' }] },
		]),
	),
});

function number(prose: Record<string, string>, figures: Record<string, Figure> = {}) {
	const parts = Object.fromEntries(
		Object.entries(prose).map(([key, text]) => [
			key,
			{
				placements: findPlacements(parseProse(text)),
				measure: { words: 0, sentences: 0, marked: 0 },
				claims: {},
			},
		]),
	);
	return numberClaims({ parts, figures }, Object.keys(prose));
}

const numbersOf = (numbered: ReturnType<typeof number>) =>
	[...numbered].map(([key, entry]) => `${String(entry.number)} ${key}`);

const placesOf = (numbered: ReturnType<typeof number>, key: string) =>
	numbered.get(key)?.shown.map(({ part, id, text }) => `${part} ${id} ${text}`);

test('Claims are numbered in the order in which a reader meets them, on through the sections', () => {
	const numbered = number({
		index: '[b](claim:b) [a](claim:a)',
		history: '[a](claim:a) [c](claim:c)',
		output: '[d](claim:d) [b](claim:b)',
	});
	expect(numbersOf(numbered)).toEqual(['1 b', '2 a', '3 c', '4 d']);
});

test('A claim marked in several sections has one number and all its places', () => {
	const numbered = number({
		index: '[x](claim:x) and [once more](claim:a)',
		history: 'The [first](claim:a), the [second](claim:a)',
	});
	expect(numbered.get('a')?.number).toBe(2);
	expect(placesOf(numbered, 'a')).toEqual([
		'index mark-index-2 once more',
		'history mark-history-1 first',
		'history mark-history-2 second',
	]);
});

test('A mark of two claims shows both, in their order, under one id', () => {
	const numbered = number({ index: '[words](claim:b+a)' });
	expect(numbersOf(numbered)).toEqual(['1 b', '2 a']);
	expect(placesOf(numbered, 'a')).toEqual(placesOf(numbered, 'b'));
});

test('Marks of terms and people do not count', () => {
	const numbered = number({ index: '[t](term:t) [p](person:p) [a](claim:a)' });
	expect(placesOf(numbered, 'a')).toEqual(['index mark-index-1 a']);
	expect(numbered.size).toBe(1);
});

test('A quotation shows its claim, with a number in its turn', () => {
	const numbered = number({
		index: '[a](claim:a)\n\n<Quotation claim="q" />\n\n[b](claim:b) and [q](claim:q)\n',
	});
	expect(numbersOf(numbered)).toEqual(['1 a', '2 q', '3 b']);
	expect(placesOf(numbered, 'q')).toEqual(['index quotation-q Quotation', 'index mark-index-3 q']);
});

test('A figure shows the claims of all its series, each once', () => {
	const numbered = number(
		{ index: '[b](claim:b)\n\n<Chart of="flour" />\n\n[d](claim:d)\n' },
		{ flour: figure(['a', 'b'], ['c', 'a']) },
	);
	expect(numbersOf(numbered)).toEqual(['1 b', '2 a', '3 c', '4 d']);
	expect(placesOf(numbered, 'a')).toEqual(['index figure-flour Flour']);
	expect(placesOf(numbered, 'b')).toEqual(['index mark-index-1 b', 'index figure-flour Flour']);
});

test('Marks within a component are numbered in their place', () => {
	const numbered = number({
		index: '[a](claim:a)\n\n<Since>\n\n[b](claim:b)\n\n</Since>\n\n[c](claim:c)\n',
	});
	expect(numbersOf(numbered)).toEqual(['1 a', '2 b', '3 c']);
});

test('Other components show no claims', () => {
	expect(number({ index: '<Timeline />\n\n<StanceMap />\n' }).size).toBe(0);
});

test('A part that is not in the reading order has no numbers to give', () => {
	const measure = { words: 0, sentences: 0, marked: 0 };
	const placements = findPlacements(parseProse('[a](claim:a)'));
	const parts = { loose: { placements, measure, claims: {} } };
	expect(numberClaims({ parts, figures: {} }, ['index']).size).toBe(0);
});
