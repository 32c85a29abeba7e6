import { max, min, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { hangAbove } from './annotations.ts';
import { interrupted } from './interrupted.ts';
import { lines, type Mark, rectangle, text } from '../drawing/marks.ts';
import { type Drawing, isNarrow, type Room } from '../drawing/room.ts';
import { type ChartData, markKind, seriesLabel } from './row.ts';
import { scaleFromZero } from './scale-from-zero.ts';
import { clearOfTaller } from './time-bars.ts';
import { middleOf, type Stretch, stretchOf } from '../drawing/time.ts';
import type { Words } from '../../words/words-of.ts';

/**
 * Counts over periods on one axis of time. Each counter has its own panel and scale, because their
 * numbers cannot be added up. A bar is as wide as its period is long; where no count was found, the
 * base line is dotted.
 */
export function drawPeriods(figure: ChartData, room: Room, wording: Words): Drawing {
	const em = room.letters;
	const height = (isNarrow(room) ? 5 : 6) * em;
	const stretches = figure.series.flatMap(({ rows }) => rows.map(periodOf));
	const first = Math.floor(min(stretches, ({ from }) => from) ?? 0);
	const last = Math.ceil(max(stretches, ({ to }) => to) ?? 1);
	const x = scaleLinear([first, last], [0, room.width]);
	const depth = figure.series.length * (height + 4.6 * em) - 1.6 * em;
	const above = hangAbove(
		(figure.annotations ?? []).map(({ date, at, words }) => ({
			x: x(middleOf(date ?? at ?? '')),
			words,
			foot: depth,
			kind: 'moment',
		})),
		room,
	);
	const marks: Mark[] = [...above.marks];
	let y = above.height;
	for (const series of figure.series) {
		marks.push(text(seriesLabel(series), { x: 0, y: y + em, kind: 'halo name' }));
		const base = y + 3 * em + height;
		const panel = { x, first, last, base, height, em };
		marks.push(...drawBaseLine(series.rows, panel), ...drawBars(series.rows, panel, wording));
		y = base + 1.6 * em;
	}
	const years = range(first, last).map((year) =>
		text(wording.year(year), { x: x(year + 0.5), y, anchor: 'middle', kind: 'soft' }),
	);
	return { ...room, height: y + 0.5 * em, marks: interrupted([...marks, ...years], em) };
}

type Rows = ChartData['series'][number]['rows'];

/** Where one counter is drawn, on the axis of time that all share. */
interface Panel {
	x: (year: number) => number;
	/** The first and the last year of the axis. */
	first: number;
	last: number;
	/** The foot of the bars, and the height of the panel above it. */
	base: number;
	height: number;
	/** Size of the letters. */
	em: number;
}

/** The base line of a panel: a tick at each year, and dots where no count was found. */
function drawBaseLine(rows: Rows, { first, last, x, base }: Panel): Mark[] {
	return [
		lines(
			range(first, last + 1).map((year) => [
				[x(year), base],
				[x(year), base + 5],
			]),
		),
		lines(
			gapsOf(rows, first, last).map(({ from, to }) => [
				[x(from), base],
				[x(to), base],
			]),
			'gap',
		),
	];
}

/** The bars of a panel with their numbers, and words where no count was found. */
function drawBars(rows: Rows, { x, base, height, em }: Panel, wording: Words): Mark[] {
	const tallOf = scaleFromZero(rows, [0, height]);
	const bars = rows.flatMap((row) => {
		if (row.value === null) return [];
		const { from, to } = periodOf(row);
		const tall = Math.max(tallOf(row.value), 1.5);
		// A gap separates two bars; hollow bars have their outline inside their width.
		return [
			{
				...{ row, from: x(from) + 1, to: x(to) - 1, top: base - tall, height: tall },
				words: wording.number(row.value),
			},
		];
	});
	const missing = rows.filter(({ value }) => value === null);
	return [
		...clearOfTaller(bars, em).flatMap(({ row, from, to, top, height: tall, words, end }) => [
			rectangle({ x: from, y: top, width: to - from, height: tall }, markKind(row)),
			text(words, {
				x: end ?? (from + to) / 2,
				y: top - 0.4 * em,
				anchor: end === undefined ? 'middle' : 'end',
				kind: row.stress ? 'halo strong' : 'halo',
			}),
		]),
		...missing.map((row) => {
			const { from, to } = periodOf(row);
			const place = { x: (x(from) + x(to)) / 2, anchor: 'middle' as const };
			return text(wording.lists.figure.noneFound, { ...place, y: base - 0.5 * em, kind: 'soft' });
		}),
	];
}

/** The times between the first and last year for which a counter has no number. */
function gapsOf(rows: Rows, first: number, last: number): Stretch[] {
	const counted = rows
		.filter(({ value }) => value !== null)
		.map(periodOf)
		.sort((a, b) => a.from - b.from);
	const gaps: Stretch[] = [];
	let reached = first;
	for (const { from, to } of [...counted, { from: last, to: last }]) {
		if (from > reached + 0.005) gaps.push({ from: reached, to: from });
		reached = Math.max(reached, to);
	}
	return gaps;
}

/** The period that a row counts. */
function periodOf({ when, label }: Rows[number]) {
	return stretchOf(when ?? label);
}
