import { hang, lineStarts } from '../drawing/labels.ts';
import { line, type Mark, text } from '../drawing/marks.ts';
import { type Drawing, isNarrow, type Room } from '../drawing/room.ts';
import { stretchOf } from '../drawing/time.ts';
import { textWidth, wrap, wrapEvenly } from '../drawing/text-width.ts';
import type { Words } from '../../words/words-of.ts';

/** A few words on a chart that explain it. */
export interface Annotation {
	/** EDTF: the position on an axis of time. */
	date?: string | undefined;
	/** The label of the row that they belong to. */
	at?: string | undefined;
	words: string;
}

/** Words above a plot, each about a place on the axis. */
export interface Above {
	/** Their total height. */
	height: number;
	/** Draws them, with leader lines down to the depth that each place asks for. */
	marks: Mark[];
}

/** The distance between two lines of words, and between two labels, in em. */
const step = 1.3;
const gap = 0.2;

/** Words above a plot, on as many lines as they need, with leader lines down to it. */
export function hangAbove(
	items: readonly { x: number; words: string; foot: number; kind?: string }[],
	room: Room,
	top = 0,
): Above {
	if (items.length === 0) return { height: 0, marks: [] };
	const { width, letters: em } = room;
	const labels = [...items]
		.sort((a, b) => a.x - b.x)
		.map((item) => ({ ...item, parts: wrapEvenly(item.words, isNarrow(room) ? 15 : 24) }));
	const places = hang(
		labels.map(({ x, parts }) => ({
			at: x,
			width: Math.max(...parts.map((part) => textWidth(part) * em)) + 0.8 * em,
		})),
		width,
	);
	const heights = labels.map(({ parts }) => (step * parts.length + gap) * em);
	const starts = lineStarts(places, heights);
	const height = (starts.at(-1) ?? 0) + 0.7 * em;
	const marks = labels.flatMap(({ x, parts, foot, kind = 'lead' }, index): Mark[] => {
		const place = places[index];
		if (!place) return [];
		// The first line of labels is the lowest, next to the plot.
		const last = top + height - (starts[place.line] ?? 0) - 0.9 * em;
		const first = last - step * em * (parts.length - 1);
		const start = place.isBelow ? last + 0.35 * em : first - 0.8 * em;
		return [
			line([x, start], [x, Math.max(top + height + foot, last)], kind),
			...parts.map((part, row) =>
				text(part, {
					x: place.x,
					y: first + step * em * row,
					anchor: place.anchor,
					kind: kind === 'moment' ? 'halo told' : 'halo',
				}),
			),
		];
	});
	return { height, marks };
}

/** Words without a known place on the chart, in lines below it, each with its date. */
export function listBelow(
	annotations: readonly Annotation[],
	drawing: Drawing,
	{ shortDate }: Words,
): Drawing {
	const { letters: em, width } = drawing;
	const marks: Mark[] = [];
	let y = drawing.height + 0.5 * em;
	for (const { date, at, words } of annotations) {
		const when = date === undefined ? at : shortDate(date);
		for (const [index, part] of wrap(`${when ?? ''}: ${words}`, width / em - 1.6).entries()) {
			if (index === 0) marks.push(line([0, y + 0.7 * em], [1.1 * em, y + 0.7 * em], 'lead'));
			marks.push(text(part, { x: 1.6 * em, y: y + em, kind: 'soft' }));
			y += 1.4 * em;
		}
	}
	return marks.length === 0
		? drawing
		: { ...drawing, height: y, marks: [...drawing.marks, ...marks] };
}

/** The annotations of a row: those with its label, or with a date within its year. */
export function annotationsAt(
	annotations: readonly Annotation[] | undefined,
	row: { label: string },
): Annotation[] {
	return (annotations ?? []).filter(({ at, date }) => {
		if (at !== undefined) return at === row.label;
		if (date === undefined || !/^\d{4}$/.test(row.label)) return false;
		return String(Math.floor(stretchOf(date).from)) === row.label;
	});
}
