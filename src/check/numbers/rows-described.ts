import type { ReadNumber } from '../../text/numbers/reading.ts';
import { isRoundedTo } from '../../text/numbers/same-number.ts';

/** Words for thousands that a unit has and a description has not, or the reverse: `2,100 kg` for 2.1 tonnes. */
const scales = [1, 1e3, 1e6, 1e9];

/**
 * Whether a number in the description of a figure follows from its rows: it is one of them, in
 * another unit or rounded if it says so; the number of rows or their sum; or a sum, difference,
 * share or change of what readers compare, the first row with the last and the least with the
 * greatest.
 *
 * @param series - The values of each series, in order.
 */
export function isOfRows(number: ReadNumber, series: readonly (readonly number[])[]): boolean {
	const [stated = 0] = number.values;
	if (number.form === 'part') {
		return series.flatMap(partsOf).some((part) => isRoundedTo(part * 100, stated * 100));
	}
	const isRow = (value: number) =>
		scales.some((scale) => Math.abs(value * scale - stated) <= 1e-9 * Math.abs(stated)) ||
		(number.bound !== undefined && isRoundedTo(value, stated));
	return (
		series.flat().some(isRow) ||
		series.flatMap(resultsOf).some((result) => isRoundedTo(result, stated))
	);
}

function resultsOf(values: readonly number[]): number[] {
	const differences = comparedIn(values).map(([one, other]) => Math.abs(one - other));
	return [values.length, sumOf(values), ...differences];
}

/** Shares of the sum, and how much one of two compared rows is of the other, or more or less than it. */
function partsOf(values: readonly number[]): number[] {
	const shares = [...values, sumOf(values)].map((value) => value / sumOf(values));
	const changes = comparedIn(values).flatMap(([one, other]) => [
		...[one / other, other / one],
		...[Math.abs(one - other) / one, Math.abs(one - other) / other],
	]);
	return [...shares, ...changes].filter((part) => Number.isFinite(part));
}

function comparedIn(values: readonly number[]): (readonly [number, number])[] {
	const [first] = values;
	const last = values.at(-1);
	if (first === undefined || last === undefined) return [];
	return [
		[first, last],
		[Math.min(...values), Math.max(...values)],
	];
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
