import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { FigureRow } from '../../model/records/figure.ts';
import { annotationsAt, hangAbove } from './annotations.ts';
import { interrupted } from './interrupted.ts';
import { line, lines, type Mark, rectangle, text } from '../drawing/marks.ts';
import { type Drawing, isNarrow, type Room } from '../drawing/room.ts';
import { type ChartData, markKind, rowLabel } from './row.ts';
import { scaleFromZero } from './scale-from-zero.ts';
import { middleOf } from '../drawing/time.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { Words } from '../../words/words-of.ts';

/** One series over time, from left to right: a column for each row, on an axis from zero. */
export function drawColumns(figure: ChartData, room: Room, wording: Words): Drawing {
	const em = room.letters;
	const rows = figure.series.flatMap((series) => series.rows);
	const depth = (isNarrow(room) ? 10.5 : 13) * em;
	const tall = scaleFromZero(rows, [0, depth]).nice(4);
	const ticks = tall.ticks(4);
	const left = ((max(ticks, (tick) => textWidth(wording.number(tick))) ?? 0) + 0.8) * em;
	const x = scaleBand(
		rows.map(({ label }) => label),
		[left, room.width],
	)
		.paddingInner(0.55)
		.paddingOuter(0.35);
	const middle = (row: FigureRow) => (x(row.label) ?? 0) + x.bandwidth() / 2;
	/** The position of a date among columns of years: each column is in the middle of its year. */
	const moment = (date: string, row: FigureRow) =>
		middle(row) + (middleOf(date) - Number(row.label) - 0.5) * x.step();
	const above = hangAbove(
		rows.flatMap((row) =>
			annotationsAt(figure.annotations, row).map(({ date, words }) => ({
				words,
				...(date === undefined
					? // A leader ends above the number of its column.
						{ x: middle(row), foot: depth - tall(row.value ?? 0) - 0.8 * em }
					: { x: moment(date, row), foot: depth + 0.9 * em, kind: 'moment' }),
			})),
		),
		room,
	);
	const base = above.height + 0.9 * em + depth;
	const y = (value: number) => base - tall(value);
	const marks: Mark[] = [
		...above.marks,
		lines(
			ticks.slice(1).map((tick) => [
				[left, y(tick)],
				[room.width, y(tick)],
			]),
		),
		...ticks.map((tick) =>
			text(wording.number(tick), {
				x: left - 0.6 * em,
				y: y(tick) + 0.35 * em,
				anchor: 'end',
				kind: 'soft',
			}),
		),
		...rows.flatMap((row) => {
			const place = { x: middle(row), anchor: 'middle' as const };
			const label = text(rowLabel(row, wording), { ...place, y: base + 1.5 * em });
			if (row.value === null) {
				return [
					text(wording.lists.figure.noneFound, { ...place, y: base - 0.5 * em, kind: 'soft' }),
					label,
				];
			}
			const height = base - y(row.value);
			return [
				rectangle(
					{ x: x(row.label) ?? 0, y: y(row.value), width: x.bandwidth(), height },
					markKind(row),
				),
				text(wording.number(row.value), {
					...place,
					y: y(row.value) - 0.45 * em,
					kind: row.stress ? 'halo strong' : 'halo',
				}),
				label,
			];
		}),
		line([left, base], [room.width, base], 'base'),
	];
	return { ...room, height: base + 2 * em, marks: interrupted(marks, em) };
}
