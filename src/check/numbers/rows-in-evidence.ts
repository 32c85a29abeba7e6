import type { Figure, FigureRow } from '../../model/records/figure.ts';
import { isAbout, isRoundedTo } from '../../text/numbers/same-number.ts';
import type { Ground } from './claim-grounds.ts';

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
	const given = new Set(
		grounds.flatMap(({ numbers }) => numbers().flatMap(({ values }) => values)),
	);
	const results = grounds.flatMap((ground) => ground.results);
	const missing = reported.filter(
		({ row: { value } }) =>
			!scaled(value ?? 0).some(
				(one) =>
					given.values().some((number) => isAbout(number, one)) ||
					results.some((result) => isRoundedTo(result, one)),
			),
	);
	// The one row may be the result of a formula, which another rule checks.
	const isOne = missing.length === 1 && results.length === 0;
	return isOne || missing.length * 3 <= reported.length ? missing : [];
}

function scaled(value: number): number[] {
	return scales.map((scale) => Number((value * scale).toPrecision(14)));
}
