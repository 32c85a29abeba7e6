import { expect, test } from 'vitest';
import { pathData, type Point } from '../../src/figures/drawing/path-data.ts';

const square: Point[] = [
	[10, 10],
	[20, 10],
	[20, 20],
	[10, 20],
];

test('Steps are whole numbers, relative to the last point', () => {
	expect(pathData([square], { closed: true })).toBe('m10 10 10 0 0 10-10 0z');
});

test('A second ring starts from where the first one closed', () => {
	const inner = square.map(([x, y]): Point => [x / 2 + 8, y / 2 + 8]);
	expect(pathData([square, inner], { closed: true })).toBe(
		'm10 10 10 0 0 10-10 0zm3 3 5 0 0 5-5 0z',
	);
});

test('Coinciding points are merged; a line without length is removed', () => {
	expect(
		pathData(
			[
				[
					[1, 1],
					[1.2, 1.1],
					[3, 1],
				],
				[
					[5, 5],
					[5.1, 5],
				],
			],
			{ closed: false },
		),
	).toBe('m1 1 2 0');
});
