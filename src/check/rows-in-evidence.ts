import type { Figure, FigureRow } from '../model/records/figure.ts';
import type { ReadNumber } from '../text/numbers/reading.ts';
import { type Ground, stands } from './claim-grounds.ts';

type Series = Figure['series'][string];

/**
 * What the unit of a figure may have and the words of a source may not, or the reverse: kilograms for
 * tonnes, a percent sign, lakh, million.
 */
const scales = [1, 1e-3, 0.01, 1e3, 1e5, 1e6, 1e7, 1e9];

/**
 * The rows of a series that somebody reported, with a number that its claims and their evidence do
 * not have: one, or few of many. If they lack most rows, the series is from a table that nobody
 * could quote.
 */
export function rowsWithoutEvidence(
	{ rows }: Pick<Series, 'rows'>,
	grounds: readonly Ground[],
): { row: FigureRow; index: number }[] {
	const reported = rows
		.map((row, index) => ({ row, index }))
		.filter(({ row }) => row.basis !== 'derived' && row.value !== null && row.value !== 0);
	const missing = reported.filter(
		({ row: { value } }) => !numbersLike(value ?? 0).some((one) => grounds.some(has(one))),
	);
	// The one row may be the result of a formula, which another rule checks.
	const isOne = missing.length === 1 && !grounds.some(({ results }) => results.length > 0);
	return isOne || missing.length * 3 <= reported.length ? missing : [];
}

function numbersLike(value: number): ReadNumber[] {
	return scales.map((scale) => ({
		text: '',
		values: [Number((value * scale).toPrecision(14))],
		form: 'digits',
		isLoose: false,
		bound: 'about',
	}));
}

const has = (number: ReadNumber) => (ground: Ground) => stands(number, ground);
