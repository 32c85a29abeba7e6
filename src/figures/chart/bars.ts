import { max } from 'd3-array';
import { annotationsAt } from './annotations.ts';
import { line, type Mark, rectangle, text } from '../drawing/marks.ts';
import type { Drawing, Room } from '../drawing/room.ts';
import { type ChartData, markKind, rowLabel, seriesLabel } from './row.ts';
import { scaleFromZero } from './scale-from-zero.ts';
import { textWidth, wrap } from '../drawing/text-width.ts';
import type { Words } from '../../words/words-of.ts';

const step = 1.75;
const thickness = 0.85;

/**
 * A bar for each row, with all series below each other on one scale, because their counts cannot be
 * combined.
 */
export function drawBars(figure: ChartData, room: Room, wording: Words): Drawing {
	const em = room.letters;
	const rows = figure.series.flatMap((series) => series.rows);
	const labels = max(rows, (row) => textWidth(rowLabel(row, wording))) ?? 0;
	const numbers = max(rows, ({ value }) => textWidth(wording.number(value ?? 0))) ?? 0;
	const left = (labels + 0.7) * em;
	const x = scaleFromZero(rows, [0, room.width - left - (numbers + 0.6) * em]);
	const marks: Mark[] = [];
	let y = 0;
	for (const series of figure.series) {
		if (figure.series.length > 1) {
			marks.push(text(seriesLabel(series), { x: 0, y: y + 1.1 * em, kind: 'name' }));
			y += step * em;
		}
		const start = y;
		for (const row of series.rows) {
			const middle = y + (step / 2) * em;
			const foot = middle + 0.36 * em;
			const length = x(row.value ?? 0);
			marks.push(text(rowLabel(row, wording), { x: left - 0.7 * em, y: foot, anchor: 'end' }));
			if (row.value === null) {
				marks.push(
					text(wording.lists.figure.noneFound, { x: left + 0.5 * em, y: foot, kind: 'soft' }),
				);
			} else {
				const height = thickness * em;
				marks.push(
					rectangle({ x: left, y: middle - height / 2, width: length, height }, markKind(row)),
					text(wording.number(row.value), {
						x: left + length + 0.4 * em,
						y: foot,
						kind: row.stress ? 'strong' : undefined,
					}),
				);
			}
			y += step * em;
			for (const { words } of annotationsAt(figure.annotations, row)) {
				marks.push(line([left, y + 0.4 * em], [left + 1.2 * em, y + 0.4 * em], 'lead'));
				for (const part of wrap(words, (room.width - left) / em - 1.8)) {
					marks.push(text(part, { x: left + 1.6 * em, y: y + 0.75 * em, kind: 'soft' }));
					y += 1.35 * em;
				}
			}
		}
		marks.push(line([left, start], [left, y], 'base'));
		y += 0.7 * em;
	}
	return { ...room, height: y, marks };
}
