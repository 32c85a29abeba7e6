import { max, min, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Words } from '../words/words-of.ts';
import { hangAbove } from './annotations.ts';
import { drawCounters } from './counters.ts';
import { withKey } from './key.ts';
import { line, lines, type Mark, text } from './marks.ts';
import { type Drawing, isNarrow, type Room } from './room.ts';
import { type ChartData, seriesLabel } from './row.ts';
import { bold, wrap } from './text-width.ts';
import { middleOf, stretchOf } from './time.ts';
import { drawTimeBars, layTimeBars, reachAt, type Timed } from './time-bars.ts';
import type { DatedEvent } from './timeline.ts';

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

/** What several charts show, below each other, on one axis of time. */
export interface Glance {
	panels: readonly Panel[];
	/** Key of the event whose line runs through all panels. */
	moment: string;
	events: readonly DatedEvent[];
}

/** How far the events before the moment reach into the picture, in em. */
const foot = 0.35;

/**
 * A few charts below the turning points of the same years: what happened before the moment that the
 * article asks about.
 */
export function drawGlance(
	{ panels, moment, events }: Glance,
	room: Room,
	wording: Words,
): Drawing {
	const em = room.letters;
	const isBeside = !isNarrow(room);
	const left = isBeside ? 14 * em : 0;
	const numbers = panels.flatMap(({ chart }) => rowsOf(chart));
	const turn = events.find(({ key }) => key === moment);
	const spans = [...numbers.map(({ time }) => time), ...(turn ? [stretchOf(turn.date)] : [])];
	const first = Math.floor(min(spans, ({ from }) => from) ?? 0);
	const last = Math.ceil(max(spans, ({ to }) => to) ?? 1);
	const x = scaleLinear([first, last], [left, room.width]);

	// Heights are measured from below the events, which are drawn above.
	let depth = 0;
	const gap = (isBeside ? 1.8 : 1.1) * em;
	/** From the top of a panel to the first line of its words. */
	const firstLine = (isBeside ? 0.5 : 1.2) * em;
	const laid = panels.map((panel) => {
		const across = (isBeside ? left - 1.5 * em : room.width) / em;
		const words = wrap(panel.says, across / bold);
		const small = wrap(unitOf(panel, wording), across);
		const head = isBeside ? 0.5 * em : (1.35 * (words.length + small.length) + 0.6) * em;
		const plot = (panel.chart.form === 'dots' ? 12 : 4.2) * em;
		const top = depth;
		// Words beside a plot may be longer than it is high. Below it they have the height of the years.
		const beside = isBeside ? firstLine + (1.35 * (words.length + small.length - 1) - 1.2) * em : 0;
		const base = top + Math.max(head + 1.4 * em + plot, beside);
		depth = base + gap;
		return { panel, words, small, top, base, plot };
	});
	const end = depth - gap;
	const barsOf = ({ panel: { chart }, base, plot }: (typeof laid)[number], down: number) =>
		chart.form === 'dots'
			? []
			: layTimeBars(rowsOf(chart), { x, base: base + down, plot, em, number: wording.number });
	const upright = turn?.turning === undefined ? undefined : x(middleOf(turn.date));
	const runs: [from: number, to: number][] = [];
	let from = 0;
	for (const row of laid) {
		const reach = upright === undefined ? undefined : reachAt(upright, barsOf(row, 0), em);
		if (reach === undefined) continue;
		runs.push([from, reach]);
		from = row.base;
	}
	if (from < end) runs.push([from, end]);

	const turns = events.flatMap(({ key, date, turning }) => {
		const at = middleOf(date);
		if (turning === undefined || at < first || at > last) return [];
		const isMoment = key === moment;
		const reach = isMoment ? (runs[0]?.[1] ?? end) : foot * em;
		return [{ x: x(at) - left, words: turning, foot: reach, kind: isMoment ? 'moment' : 'lead' }];
	});
	const above = hangAbove(turns, { ...room, width: room.width - left });
	const down = above.height;
	const contents = laid.flatMap((row): Mark[] => {
		const { panel, words, small, top, plot } = row;
		const base = row.base + down;
		const head = top + down + firstLine;
		const place = { x, base, plot, em, number: wording.number };
		return [
			...words.map((part, index) =>
				text(part, { x: 0, y: head + 1.35 * index * em, kind: 'halo name' }),
			),
			...small.map((part, index) =>
				text(part, { x: 0, y: head + 1.35 * (words.length + index) * em, kind: 'halo soft' }),
			),
			...(panel.chart.form === 'dots'
				? drawCounters(rowsOf(panel.chart), { ...place, start: left, end: room.width, upright })
				: drawTimeBars(barsOf(row, down), em)),
			line([left, base], [room.width, base], 'base'),
		];
	});
	const years = range(first, last).map((year) =>
		text(wording.year(year), {
			x: x(year + 0.5),
			y: down + end + 1.4 * em,
			anchor: 'middle',
			kind: 'soft',
		}),
	);
	const drawn = {
		...room,
		height: down + end + 1.8 * em,
		marks: [
			lines(
				range(first, last + 1).map((year) => [
					[x(year), down],
					[x(year), down + end],
				]),
			),
			...above.marks.map((node) => shifted(node, left)),
			...(upright === undefined || runs.length < 2
				? []
				: [
						lines(
							runs.slice(1).map(([start, to]) => [
								[upright, down + start],
								[upright, down + to],
							]),
							'moment',
						),
					]),
			...contents,
			...years,
		],
	};
	const series = panels.flatMap(({ chart }) => chart.series);
	// The key has the shape of the numbers that it explains.
	const isDot = panels.some(({ chart }) => chart.form === 'dots' && hasDerived(chart));
	return withKey({ form: isDot ? 'dots' : 'columns', series }, drawn, wording);
}

function hasDerived({ series }: ChartData): boolean {
	return series.some(({ rows }) => rows.some(({ basis }) => basis === 'derived'));
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

/** A mark moved to the right. */
function shifted(node: Mark, by: number): Mark {
	if (by === 0) return node;
	return { name: 'g', attributes: { transform: `translate(${String(by)})` }, children: [node] };
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
