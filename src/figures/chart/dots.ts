import { max } from 'd3-array';
import type { FigureRow } from '../../model/records/figure.ts';
import { annotationsAt } from './annotations.ts';
import { line, lines, mark, type Mark, round, text } from '../drawing/marks.ts';
import type { Drawing, Room } from '../drawing/room.ts';
import { type ChartData, markKind, rowLabel, seriesLabel } from './row.ts';
import { scaleFromZero } from './scale-from-zero.ts';
import { bold, textWidth, wrap } from '../drawing/text-width.ts';
import type { Words } from '../../words/words-of.ts';

const step = 1.8;

/**
 * One scale, with a mark for each counter, grouped by label. It shows how far those who count the
 * same thing disagree.
 */
export function drawDots(figure: ChartData, room: Room, wording: Words): Drawing {
	const em = room.letters;
	const found = figure.series.flatMap((series) =>
		series.rows.map((row) => ({ ...row, name: seriesLabel(series) })),
	);
	const labels = [...new Set(found.map(({ label }) => label))].sort();
	const left = ((max(found, (row) => textWidth(rowLabel(row, wording))) ?? 0) + 1.2) * em;
	const right = room.width - 1.3 * em;
	const x = scaleFromZero(found, [left, right]).nice();
	const marks: Mark[] = [];
	let y = 0;
	for (const label of labels) {
		const ofLabel = found
			.filter((row) => row.label === label)
			.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
		marks.push(
			text(rowLabel(ofLabel[0] ?? { label }, wording), {
				x: 0,
				y: y + (step / 2 + 0.36) * em,
				kind: 'name',
			}),
		);
		for (const row of ofLabel) {
			marks.push(...drawCounter(row, { room, left, x, y }, wording));
			y += step * em;
		}
		const notes = drawNotes(figure, label, { room, left, y });
		marks.push(...notes.marks);
		y = notes.end + 0.6 * em;
	}
	const end = y - 0.2 * em;
	const ticks = x.ticks(4);
	return {
		...room,
		height: end + 1.9 * em,
		marks: [
			lines(
				ticks.slice(1).map((tick) => [
					[x(tick), 0],
					[x(tick), end],
				]),
			),
			line([left, 0], [left, end], 'base'),
			...ticks.map((tick) =>
				text(wording.number(tick), {
					x: x(tick),
					y: end + 1.3 * em,
					anchor: 'middle',
					kind: 'soft',
				}),
			),
			...marks,
		],
	};
}

/** Where the marks of a label go. */
interface Place {
	room: Room;
	/** Where the scale begins. */
	left: number;
	/** The top of the line. */
	y: number;
}

/** What one counter found: its mark on the scale, and its number and name beside it. */
function drawCounter(
	row: FigureRow & { name: string },
	{ room, left, x, y }: Place & { x: (value: number) => number },
	wording: Words,
): Mark[] {
	const em = room.letters;
	const middle = y + (step / 2) * em;
	const foot = middle + 0.36 * em;
	if (row.value === null) {
		const words = wording.lists.figure.noneFound;
		return [text(words, { x: left + 0.5 * em, y: foot, kind: 'soft halo' })];
	}
	const words = `${wording.number(row.value)} ${row.name}`;
	const at = x(row.value);
	// A label is to the right of its mark, unless it would not fit in the picture there.
	const isLeft = at + (0.9 + textWidth(words) * (row.stress ? bold : 1)) * em > room.width;
	return [
		line([left, middle], [at, middle], 'reach'),
		symbol(row.basis === 'asserted' ? 'diamond' : 'circle', at, middle, markKind(row, 'dot')),
		text(words, {
			x: at + (isLeft ? -0.9 : 0.9) * em,
			y: foot,
			anchor: isLeft ? 'end' : 'start',
			kind: row.stress ? 'halo strong' : 'halo',
		}),
	];
}

/** The annotations of a label, below its counters, and where they end. */
function drawNotes(
	{ annotations }: ChartData,
	label: string,
	{ room, left, y }: Place,
): { marks: Mark[]; end: number } {
	const em = room.letters;
	const marks: Mark[] = [];
	let end = y;
	for (const { words } of annotationsAt(annotations, { label })) {
		end += 0.3 * em;
		marks.push(line([left, end + 0.3 * em], [left + 1.2 * em, end + 0.3 * em], 'lead'));
		for (const part of wrap(words, (room.width - left) / em - 1.8)) {
			marks.push(text(part, { x: left + 1.6 * em, y: end + 0.65 * em, kind: 'halo soft' }));
			end += 1.35 * em;
		}
	}
	return { marks, end };
}

/** A circle, or a diamond. */
export function symbol(shape: 'circle' | 'diamond', x: number, y: number, kind: string): Mark {
	return shape === 'diamond'
		? mark('path', { class: kind, d: `M${round(x - 6.5)} ${round(y)}l6.5-6.5 6.5 6.5-6.5 6.5z` })
		: mark('circle', { class: kind, cx: round(x), cy: round(y), r: 5 });
}
