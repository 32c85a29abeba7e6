import { expect, test } from 'vitest';
import { coverageFaults } from './coverage.ts';

const floor = { lines: 90, branches: 80 };

const summary = (lines: number | 'Unknown', branches: number | 'Unknown') =>
	JSON.stringify({ total: { lines: { pct: lines }, branches: { pct: branches } } });

test.each([
	['at the floor', summary(90, 80)],
	['above it', summary(90.01, 100)],
])('Coverage %s has no fault', (_, json) => {
	expect(coverageFaults(json, floor)).toEqual([]);
});

test('Coverage below a floor fails, and says how much, of what, and what to do', () => {
	expect(coverageFaults(summary(89.99, 80), floor)).toEqual([
		'The unit tests reach 89.99 % of the lines of `src`, below the floor of 90 % in `tests/coverage.ts`: add the tests that are missing.',
	]);
	expect(coverageFaults(summary(95, 79.9), floor)).toEqual([
		expect.stringContaining('79.9 % of the branches'),
	]);
	expect(coverageFaults(summary(0, 0), floor)).toHaveLength(2);
});

test('A run without a report, or with one that counts nothing, fails', () => {
	expect(coverageFaults(undefined, floor)).toEqual([
		'The run left no report of coverage, so nothing holds the floor.',
	]);
	for (const json of [summary('Unknown', 'Unknown'), '{}']) {
		expect(coverageFaults(json, floor)).toEqual([
			'The report of coverage counts no lines of `src`.',
			'The report of coverage counts no branches of `src`.',
		]);
	}
});
