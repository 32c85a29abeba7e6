import { max } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { FigureRow } from '../../model/records/figure.ts';

/** The scale of the numbers of some rows: from zero to the greatest. */
export function scaleFromZero(
	rows: readonly Pick<FigureRow, 'value'>[],
	range: readonly [number, number],
): ScaleLinear<number, number> {
	const greatest = max(rows, ({ value }) => value ?? 0) ?? 0;
	// A scale from 0 to 0 would put every number in the middle of its range.
	return scaleLinear([0, greatest || 1], range);
}
