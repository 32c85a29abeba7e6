import { expect, test } from 'vitest';
import { middleOf, stretchOf } from '../../src/figures/drawing/time.ts';

test.each([
	['1929', 1929, 1930],
	['2024-01', 2024, 2024 + 31 / 366],
	['2023-12-31', 2023 + 364 / 365, 2024],
	['2024-02/2024-05', 2024 + 31 / 366, 2024 + 152 / 366],
	['1979?', 1979, 1980],
	['0099-12', 99 + 334 / 365, 100],
	['1996-10-04/1996-10-05', 1996 + 277 / 366, 1996 + 279 / 366],
])('%s is drawn from its first moment to its last', (date, from, to) => {
	const stretch = stretchOf(date);
	expect(stretch.from).toBeCloseTo(from, 6);
	expect(stretch.to).toBeCloseTo(to, 6);
});

test('A year is placed in its middle', () => {
	expect(middleOf('1929')).toBe(1929.5);
});
