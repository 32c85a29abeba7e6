import { describe, expect, test } from 'vitest';
import { cutHatching } from '../../src/figures/drawing/hatching.ts';
import { pathData, pathPoints, type Point } from '../../src/figures/drawing/path-data.ts';

type Stretch = [from: Point, to: Point];

function stretches(path: string): Stretch[] {
	return path
		.split('M')
		.slice(1)
		.map((stretch): Stretch => {
			const [x = 0, y = 0, right = 0, down = 0] = (
				stretch.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []
			).map(Number);
			return [
				[x, y],
				[x + right, y + down],
			];
		});
}

const areaOf = (...rings: Point[][]) => pathData(rings, { closed: true });
const square: Point[] = [
	[10, 10],
	[50, 10],
	[50, 50],
	[10, 50],
];
const hole: Point[] = [
	[20, 20],
	[20, 40],
	[40, 40],
	[40, 20],
];
const within = ([x, y]: Point, [low, high]: Point) =>
	Math.min(x, y) >= low - 0.15 && Math.max(x, y) <= high + 0.15;

describe('Hatching is cut to its areas', () => {
	test('No line leaves the area, and each ends at its border', () => {
		const lines = stretches(cutHatching([areaOf(square)], { step: 6, isCrossed: true }));
		expect(lines.length).toBeGreaterThan(20);
		for (const [from, to] of lines) {
			for (const end of [from, to]) {
				expect(within(end, [10, 50])).toBe(true);
				const onBorder = end.some(
					(side) => Math.abs(side - 10) < 0.15 || Math.abs(side - 50) < 0.15,
				);
				expect(onBorder).toBe(true);
			}
		}
	});

	test('A hole stays free', () => {
		const lines = stretches(cutHatching([areaOf(square, hole)], { step: 6, isCrossed: true }));
		expect(lines).not.toEqual([]);
		for (const [[x, y], [toX, toY]] of lines) {
			const middle: Point = [(x + toX) / 2, (y + toY) / 2];
			expect(middle.every((side) => side > 20.2 && side < 39.8)).toBe(false);
		}
	});

	test('A line runs on through the border of two areas', () => {
		const halves: Point[][] = [
			[
				[10, 10],
				[30, 10],
				[30, 50],
				[10, 50],
			],
			[
				[30, 10],
				[50, 10],
				[50, 50],
				[30, 50],
			],
		];
		const hatch = { step: 7, isCrossed: false };
		expect(
			cutHatching(
				halves.map((half) => areaOf(half)),
				hatch,
			),
		).toBe(cutHatching([areaOf(square)], hatch));
	});
});

test('The points of a path are those it was made from', () => {
	expect(pathPoints(areaOf(square, hole))).toEqual([square, hole]);
});
