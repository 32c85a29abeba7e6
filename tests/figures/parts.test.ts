import { expect, test } from 'vitest';
import { staircase } from '../../src/figures/parts.ts';

test('Labels with room stand on one line', () => {
	expect(
		staircase([
			{ from: 0, width: 4 },
			{ from: 5, width: 4 },
		]),
	).toEqual([0, 0]);
});

test('Labels without room step down, so that no leader crosses one', () => {
	expect(
		staircase([
			{ from: 0, width: 4 },
			{ from: 10, width: 4 },
			{ from: 11, width: 4 },
			{ from: 12, width: 4 },
		]),
	).toEqual([0, 2, 1, 0]);
});
