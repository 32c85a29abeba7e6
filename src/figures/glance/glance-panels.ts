import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Words } from '../../words/words-of.ts';
import { drawCounters } from '../chart/counters.ts';
import { line, type Mark, text } from '../drawing/marks.ts';
import { isNarrow, type Room } from '../drawing/room.ts';
import { type ChartData, seriesLabel } from '../chart/row.ts';
import { bold, wrap } from '../drawing/text-width.ts';
import { stretchOf } from '../drawing/time.ts';
import {
	drawTimeBars,
	layTimeBars,
	type Plot,
	type TimeBar,
	type Timed,
} from '../chart/time-bars.ts';
import type { DatedEvent } from '../timeline.ts';

/** One row of the picture: a statement, and the chart that shows it. */
export interface Panel {
	/** The statement, in a few words. */
	says: string;
	/** The unit of its numbers. */
	unit: string;
	/** What the labels of its numbers stand for: a year, or part of one. */
	axis: string;
	chart: ChartData;
}

/** From one line of words to the next, in em. */
const leading = 1.35;

/** The axis of time of all panels, and the room around it. */
export interface Frame {
	room: Room;
	first: number;
	last: number;
	x: (year: number) => number;
	/** Whether the words of a panel are left of its plot, not above it. */
	isBeside: boolean;
	/** Where the plots begin. */
	left: number;
}

/** A panel with its place. Heights are measured from below the events, which are drawn above. */
export interface LaidPanel {
	rows: Timed[];
	isDots: boolean;
	says: string[];
	unit: string[];
	/** Height of the first line of its words. */
	head: number;
	base: number;
	/** How high its plot is. */
	plot: number;
}

/** The years of all numbers and of the moment. */
export function frameOf(panels: readonly Panel[], turn: DatedEvent | undefined, room: Room): Frame {
	const isBeside = !isNarrow(room);
	const left = isBeside ? 14 * room.letters : 0;
	const numbers = panels.flatMap(({ chart }) => rowsOf(chart));
	const spans = [...numbers.map(({ time }) => time), ...(turn ? [stretchOf(turn.date)] : [])];
	const first = Math.floor(min(spans, ({ from }) => from) ?? 0);
	const last = Math.ceil(max(spans, ({ to }) => to) ?? 1);
	return { room, first, last, x: scaleLinear([first, last], [left, room.width]), isBeside, left };
}

/** The panels below each other. */
export function layPanels(
	panels: readonly Panel[],
	{ room, isBeside, left }: Frame,
	wording: Words,
): LaidPanel[] {
	const em = room.letters;
	const gap = (isBeside ? 1.8 : 1.1) * em;
	/** From the top of a panel to the first line of its words. */
	const firstLine = (isBeside ? 0.5 : 1.2) * em;
	const across = (isBeside ? left - 1.5 * em : room.width) / em;
	let top = 0;
	return panels.map((panel) => {
		const says = wrap(panel.says, across / bold);
		const unit = wrap(unitOf(panel, wording), across);
		const count = says.length + unit.length;
		const isDots = panel.chart.form === 'dots';
		const plot = (isDots ? 12 : 4.2) * em;
		const above = isBeside ? 0.5 * em : (leading * count + 0.6) * em;
		// Words beside a plot may be longer than it is high. Below it they have the height of the years.
		const beside = isBeside ? firstLine + (leading * (count - 1) - 1.2) * em : 0;
		const head = top + firstLine;
		const base = top + Math.max(above + 1.4 * em + plot, beside);
		top = base + gap;
		return { rows: rowsOf(panel.chart), isDots, says, unit, head, base, plot };
	});
}

/** The words of a panel, its numbers and its base line. */
export function drawPanel(
	panel: LaidPanel,
	{ down, upright }: { down: number; upright: number | undefined },
	frame: Frame,
	wording: Words,
): Mark[] {
	const { room, left } = frame;
	const em = room.letters;
	const base = panel.base + down;
	const words = [
		...panel.says.map((part) => ({ part, kind: 'halo name' })),
		...panel.unit.map((part) => ({ part, kind: 'halo soft' })),
	];
	const place = placeOf(panel, down, frame, wording);
	return [
		...words.map(({ part, kind }, index) =>
			text(part, { x: 0, y: down + panel.head + leading * index * em, kind }),
		),
		...(panel.isDots
			? drawCounters(panel.rows, { ...place, start: left, end: room.width, upright })
			: drawTimeBars(barsOf(panel, down, frame, wording), em)),
		line([left, base], [room.width, base], 'base'),
	];
}

/** The bars of a panel, if the panels begin at a height; none if it has dots. */
export function barsOf(panel: LaidPanel, down: number, frame: Frame, wording: Words): TimeBar[] {
	return panel.isDots ? [] : layTimeBars(panel.rows, placeOf(panel, down, frame, wording));
}

/** The plot of a panel, if the panels begin at a height. */
function placeOf(
	{ base, plot }: LaidPanel,
	down: number,
	{ room, x }: Frame,
	{ number }: Words,
): Plot {
	return { x, base: base + down, plot, em: room.letters, number };
}

/** Who counted the numbers of a panel, if it shows only one of several counters. */
export function shownCounter(chart: ChartData): string | undefined {
	const isOneOfMany = chart.form !== 'dots' && chart.series.length > 1;
	return isOneOfMany ? rowsOf(chart)[0]?.name : undefined;
}

/** The unit of a panel, the part of each year that it covers, and who counted, if only one did. */
function unitOf({ unit, axis, chart }: Panel, words: Words): string {
	const rows = rowsOf(chart);
	// The axis below says only the year of a number without a time of its own.
	const isByYear = rows.some(({ when }) => when === undefined);
	const part =
		isByYear && axis.toLowerCase() !== words.lists.figure.year ? `${words.comma}${axis}` : '';
	const [row] = chart.form === 'dots' ? [] : rows;
	return `${unit}${part}${row ? `${words.semicolon}${row.name}` : ''}`;
}

/** The numbers that have a time: of all counters where they count the same, else of the one that goes on longest. */
function rowsOf({ form, series }: ChartData): Timed[] {
	const all = series.map((one) =>
		one.rows.flatMap((row): Timed[] => {
			const date = row.when ?? row.label;
			if (row.value === null || !/^\d{4}(?:$|[-/])/.test(date)) return [];
			return [{ ...row, value: row.value, time: stretchOf(date), name: seriesLabel(one) }];
		}),
	);
	if (form === 'dots') return all.flat();
	const reach = (rows: readonly Timed[]) => max(rows, ({ time }) => time.to) ?? 0;
	return all.sort((a, b) => reach(b) - reach(a))[0] ?? [];
}
