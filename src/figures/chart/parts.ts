import { range } from 'd3-array';
import type { FigureRow } from '../../model/records/figure.ts';
import { annotationsAt } from './annotations.ts';
import { line, mark, type Mark, round, text } from '../drawing/marks.ts';
import { type Drawing, isNarrow, type Room } from '../drawing/room.ts';
import { hang, lineStarts } from '../drawing/labels.ts';
import { type ChartData, rowLabel } from './row.ts';
import { bold, textWidth, wrapEvenly } from '../drawing/text-width.ts';
import type { Words } from '../../words/words-of.ts';

interface Group {
	row: FigureRow;
	number: number;
	/** Its first column. */
	column: number;
}

/** One whole: a dot for each of its units, grouped by row. */
export function drawParts(figure: ChartData, room: Room, wording: Words): Drawing {
	const em = room.letters;
	/** The number of dots in a column. */
	const depth = isNarrow(room) ? 8 : 5;
	const groups: Group[] = [];
	let columns = 0;
	for (const row of figure.series.flatMap(({ rows }) => rows)) {
		const number = row.value ?? 0;
		groups.push({ row, number, column: columns });
		columns += Math.ceil(number / depth) + 1;
	}
	columns -= 1;
	const unit = room.width / columns;
	const start = ({ column }: Group) => (column + 0.15) * unit;
	const captions = groups.map(
		({ row }) =>
			`${rowLabel(row, wording)} ${row.value === null ? wording.lists.figure.notFound : wording.number(row.value)}`,
	);
	const notes = groups.map(({ row }) =>
		annotationsAt(figure.annotations, row).flatMap(({ words }) =>
			wrapEvenly(words, isNarrow(room) ? 11 : 20),
		),
	);
	const places = hang(
		groups.map((group, index) => ({
			at: start(group),
			width:
				Math.max(textWidth(captions[index] ?? '') * bold, ...(notes[index] ?? []).map(textWidth)) *
					em +
				0.8 * em,
		})),
		room.width,
	);
	const starts = lineStarts(
		places,
		notes.map((all) => (1.5 + 1.35 * all.length) * em),
	);
	const foot = (depth + 0.3) * unit;
	const marks = groups.flatMap((group, index): Mark[] => {
		const place = places[index] ?? {
			line: 0,
			x: start(group),
			anchor: 'start' as const,
			isBelow: false,
		};
		const y = foot + (starts[place.line] ?? 0) + 1.5 * em;
		const x = start(group);
		const dots = { 'stroke-dasharray': `0 ${round(unit, 2)}`, d: dotsPath(group, depth, unit) };
		return [
			mark('path', {
				class: group.row.stress ? 'parts-stress' : 'parts',
				'stroke-width': round(0.72 * unit, 1),
				...dots,
			}),
			...(group.row.basis === 'reported'
				? []
				: [mark('path', { class: 'hole', 'stroke-width': round(0.5 * unit, 1), ...dots })]),
			line([x, foot], [x, place.isBelow ? y - em : y + 0.1 * em], 'lead'),
			text(captions[index] ?? '', {
				x: place.x,
				y,
				anchor: place.anchor,
				kind: group.row.stress ? 'strong' : undefined,
			}),
			...(notes[index] ?? []).map((words, row) =>
				text(words, {
					x: place.x,
					y: y + 1.35 * (row + 1) * em,
					anchor: place.anchor,
					kind: 'soft',
				}),
			),
		];
	});
	return { ...room, height: foot + (starts.at(-1) ?? 0) + 0.4 * em, marks };
}

/**
 * The dots of a group: dashes of no length, which round ends turn into dots. The line is a little
 * longer, to include the last dot.
 */
function dotsPath({ number, column }: Group, depth: number, unit: number): string {
	return range(Math.ceil(number / depth))
		.map((index) => {
			const x = round((column + index + 0.5) * unit, 1);
			const height = Math.min(depth, number - index * depth) - 1;
			return `M${x} ${round(unit / 2, 1)}v${round((height + 0.1) * unit, 1)}`;
		})
		.join('');
}
