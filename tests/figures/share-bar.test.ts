import { expect, test } from 'vitest';
import { drawShareBar } from '../../src/figures/drawing/share-bar.ts';
import { drawing } from './read-figures.ts';

const shares = (...numbers: number[]) =>
	drawing(drawShareBar(numbers))('rect')
		.toArray()
		.map(({ attribs: { x, width } }) => [x, width]);

test('Shares fill the bar in their order', () => {
	expect(shares(6, 3, 1)).toEqual([
		['0%', '60%'],
		['60%', '30%'],
		['90%', '10%'],
	]);
});

test('Shares of nothing have no width', () => {
	expect(shares(0, 0)).toEqual([
		['0%', '0%'],
		['0%', '0%'],
	]);
});
