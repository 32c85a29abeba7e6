import type { FigureRow } from '../../model/records/figure.ts';
import { type Mark, rectangle, text } from '../drawing/marks.ts';
import { markKind } from './row.ts';
import { scaleFromZero } from './scale-from-zero.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { Stretch } from '../drawing/time.ts';

/** A number with its time and the name of its counter. */
export interface Timed extends FigureRow {
	value: number;
	time: Stretch;
	name: string;
}

/** The place and scale of a plot on a time axis. */
export interface Plot {
	x: (year: number) => number;
	/** Its foot, and how high its greatest number is above that. */
	base: number;
	plot: number;
	/** Size of the letters. */
	em: number;
	number: (value: number) => string;
}

/** A bar and the number above it. */
export interface Bar {
	from: number;
	to: number;
	top: number;
	height: number;
	words: string;
}

/** A bar, with the right end of its words if they are not centred above it. */
type Placed<Own extends Bar> = Own & { end?: number };

/** A bar on a time axis, with its row. */
export type TimeBar = Placed<Bar & { row: Timed }>;

/** Width of a bar for one year, as a share of that year. */
const thickness = 0.62;

/** How far the letters of a number are above its bar, in em. */
const lift = 0.45;

/** A bar for each number, as wide as its time. */
export function layTimeBars(
	rows: readonly Timed[],
	{ x, base, plot, em, number }: Plot,
): TimeBar[] {
	const tall = scaleFromZero(rows, [0, plot]);
	const bars = rows.map((row): Bar & { row: Timed } => {
		const isYear = row.time.to - row.time.from > 0.99;
		const width = (x(row.time.to) - x(row.time.from)) * (isYear ? thickness : 1) - 1;
		const middle = (x(row.time.from) + x(row.time.to)) / 2;
		const height = Math.max(tall(row.value), 1.5);
		return {
			row,
			from: middle - width / 2,
			to: middle + width / 2,
			top: base - height,
			height,
			words: number(row.value),
		};
	});
	return clearOfTaller(bars, em);
}

/** Bars whose numbers are moved left if they would overlap a taller bar to the right. */
export function clearOfTaller<Own extends Bar>(bars: readonly Own[], em: number): Placed<Own>[] {
	return bars.map((bar) => {
		const right = (bar.from + bar.to + textWidth(bar.words) * em) / 2;
		const taller = bars.find(
			({ from, top }) => top < bar.top - lift * em && from > bar.from && from < right + 2,
		);
		return taller ? { ...bar, end: taller.from - 3 } : bar;
	});
}

/** The bars and their numbers. */
export function drawTimeBars(bars: readonly TimeBar[], em: number): Mark[] {
	return bars.flatMap(({ row, from, to, top, height, words, end }) => [
		rectangle({ x: from, y: top, width: to - from, height }, markKind(row)),
		text(words, {
			x: end ?? (from + to) / 2,
			y: top - lift * em,
			anchor: end === undefined ? 'middle' : 'end',
			kind: 'halo',
		}),
	]);
}

/**
 * The height at which a line from above, at a place on the time axis, must end before it meets a bar
 * or its number; `undefined` if it meets none.
 */
export function reachAt(at: number, bars: readonly TimeBar[], em: number): number | undefined {
	const met = bars.filter(({ from, to, words }) => {
		const half = Math.max(to - from, textWidth(words) * em) / 2 + 2;
		return Math.abs(at - (from + to) / 2) < half;
	});
	const top = Math.min(...met.map(({ top: own }) => own));
	return met.length === 0 ? undefined : top - (lift + 1) * em;
}
