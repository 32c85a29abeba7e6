import { max, min, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { FigureRow } from '../model/records/figure.ts';
import type { Words } from '../words/words-of.ts';
import { hangAbove } from './annotations.ts';
import { symbol } from './dots.ts';
import { withKey } from './key.ts';
import { line, lines, type Mark, type Place, rectangle, text } from './marks.ts';
import { type Drawing, isNarrow, type Room } from './room.ts';
import { type ChartData, markKind, seriesLabel } from './row.ts';
import { bold, textWidth, wrap } from './text-width.ts';
import { middleOf, type Stretch, stretchOf } from './time.ts';
import type { DatedEvent } from './timeline.ts';

/** One row of the picture: a statement, and the chart that shows it. */
export interface Panel {
	/** The statement, in a few words. */
	says: string;
	/** The unit of its numbers. */
	unit: string;
	chart: ChartData;
}

/** What several charts show, below each other, on one axis of time. */
export interface Glance {
	panels: readonly Panel[];
	/** Key of the event whose line runs through all panels. */
	moment: string;
	events: readonly DatedEvent[];
}

/** Share of its year that a bar for a year takes. */
const thickness = 0.62;

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
	const left = isBeside ? 15 * em : 0;
	const numbers = panels.flatMap(({ chart }) => rowsOf(chart));
	const turn = events.find(({ key }) => key === moment);
	const spans = [...numbers.map(({ time }) => time), ...(turn ? [stretchOf(turn.date)] : [])];
	const first = Math.floor(min(spans, ({ from }) => from) ?? 0);
	const last = Math.ceil(max(spans, ({ to }) => to) ?? 1);
	const x = scaleLinear([first, last], [left, room.width]);

	const rows = panels.map((panel) => {
		const across = (isBeside ? left - 1.5 * em : room.width) / em;
		const words = wrap(panel.says, across / bold);
		const small = wrap(unitOf(panel, wording), across);
		const head = isBeside ? 0 : (1.35 * (words.length + small.length) + 0.6) * em;
		const plot = (panel.chart.form === 'dots' ? 9 : 4.2) * em;
		return { panel, words, small, head, plot, height: head + plot + 3.2 * em };
	});
	const depth = rows.reduce((sum, { height }) => sum + height, 0) - 1.8 * em;
	const turns = events.flatMap(({ key, date, turning }) => {
		const at = middleOf(date);
		if (turning === undefined || at < first || at > last) return [];
		const isMoment = key === moment;
		const kind = isMoment ? 'moment' : 'lead';
		return [{ x: x(at), words: turning, foot: isMoment ? depth : 0.35 * em, kind }];
	});
	const above = hangAbove(
		turns.map((event) => ({ ...event, x: event.x - left })),
		{ ...room, width: room.width - left },
	);
	const marks: Mark[] = [];
	let y = above.height;
	for (const { panel, words, small, head, plot, height } of rows) {
		const base = y + head + 1.4 * em + plot;
		const top = isBeside ? base - plot + 0.5 * em : y + 1.2 * em;
		marks.push(
			...words.map((part, index) =>
				text(part, { x: 0, y: top + 1.35 * index * em, kind: 'halo name' }),
			),
			...small.map((part, index) =>
				text(part, { x: 0, y: top + 1.35 * (words.length + index) * em, kind: 'halo soft' }),
			),
			line([left, base], [room.width, base], 'base'),
			...drawNumbers(panel.chart, { x, base, plot, em, start: left, end: room.width, wording }),
		);
		y += height;
	}
	const years = range(first, last).map((year) =>
		text(wording.year(year), { x: x(year + 0.5), y: y - 0.4 * em, anchor: 'middle', kind: 'soft' }),
	);
	const drawn = {
		...room,
		height: y,
		marks: [
			lines(
				range(first, last + 1).map((year) => [
					[x(year), above.height],
					[x(year), y - 1.8 * em],
				]),
			),
			...above.marks.map((node) => shifted(node, left)),
			...marks,
			...years,
		],
	};
	const series = panels.flatMap(({ chart }) => chart.series);
	return withKey({ form: 'dots', series }, drawn, wording);
}

/** The unit of a panel, and who counted, if there is only one counter. */
function unitOf({ unit, chart }: Panel, { semicolon }: Words): string {
	const [row] = chart.form === 'dots' ? [] : rowsOf(chart);
	return row ? `${unit}${semicolon}${row.name}` : unit;
}

/** A mark moved to the right. */
function shifted(node: Mark, by: number): Mark {
	if (by === 0) return node;
	return { name: 'g', attributes: { transform: `translate(${String(by)})` }, children: [node] };
}

interface Plot {
	x: (year: number) => number;
	base: number;
	plot: number;
	em: number;
	/** Where the plot begins and where it ends. */
	start: number;
	end: number;
	wording: Words;
}

function drawNumbers(chart: ChartData, place: Plot): Mark[] {
	const { x, base, plot, em, wording } = place;
	const rows = rowsOf(chart);
	const tall = scaleLinear([0, max(rows, ({ value }) => value) ?? 0], [0, plot]);
	if (chart.form !== 'dots') {
		return rows.flatMap((row) => {
			const isYear = row.time.to - row.time.from > 0.99;
			const width = (x(row.time.to) - x(row.time.from)) * (isYear ? thickness : 1) - 1;
			const middle = (x(row.time.from) + x(row.time.to)) / 2;
			const height = Math.max(tall(row.value), 1.5);
			return [
				rectangle({ x: middle - width / 2, y: base - height, width, height }, markKind(row)),
				text(wording.number(row.value), {
					x: middle,
					y: base - height - 0.35 * em,
					anchor: 'middle',
					kind: 'halo',
				}),
			];
		});
	}
	return drawCounters(chart, rows, place, tall);
}

/** Several counters of the same thing: the numbers of each are joined, and the last one carries the name. */
function drawCounters(
	chart: ChartData,
	rows: readonly Numbered[],
	{ x, base, em, start, end, wording }: Plot,
	tall: (value: number) => number,
): Mark[] {
	const points = rows.map((row) => ({
		...row,
		at: x((row.time.from + row.time.to) / 2),
		y: base - tall(row.value),
	}));
	const counters = chart.series.map((series) =>
		points.filter(({ name }) => name === seriesLabel(series)),
	);
	const joined = Map.groupBy(
		counters.flatMap((own) => {
			// What an interested party asserts is joined by dashes: they may pass through the numbers of others.
			const kind = own.every(({ basis }) => basis === 'asserted') ? 'asserted' : 'lead';
			return own.slice(1).map((point, index) => {
				const before = own[index] ?? point;
				const ends: [Place, Place] = [
					[before.at, before.y],
					[point.at, point.y],
				];
				return { kind, ends };
			});
		}),
		({ kind }) => kind,
	);
	const taken: { from: number; to: number; y: number }[] = points.map(({ at, y }) => ({
		from: at - 0.5 * em,
		to: at + 0.5 * em,
		y,
	}));
	const lasts = counters.flatMap((own) => own.slice(-1));
	const others = points.filter((point) => !lasts.includes(point));
	const labels = [...lasts.toSorted((a, b) => b.value - a.value), ...others].flatMap((point) => {
		const number = wording.number(point.value);
		// Where neither name nor number has room, both are left to the chart itself.
		for (const words of lasts.includes(point) ? [`${number} ${point.name}`, number] : [number]) {
			for (const isLeft of [false, true]) {
				const anchorAt = point.at + (isLeft ? -0.8 : 0.8) * em;
				const width = textWidth(words) * em;
				const box = { from: isLeft ? anchorAt - width : anchorAt, y: point.y };
				const to = box.from + width;
				const isFree = taken.every(
					(other) => Math.abs(other.y - box.y) > em || other.to <= box.from || to <= other.from,
				);
				if (!isFree || box.from < start || to > end) continue;
				taken.push({ ...box, to });
				return [
					text(words, {
						x: anchorAt,
						y: point.y + 0.36 * em,
						anchor: isLeft ? 'end' : 'start',
						kind: point.stress ? 'halo told' : 'halo',
					}),
				];
			}
		}
		return [];
	});
	return [
		...[...joined].map(([kind, all]) =>
			lines(
				all.map(({ ends }) => ends),
				kind,
			),
		),
		...points.map((point) =>
			symbol(point.basis === 'asserted', point.at, point.y, markKind(point, 'dot')),
		),
		...labels,
	];
}

type Numbered = FigureRow & { value: number; time: Stretch; name: string };

/** The numbers that have a time: of all counters where they count the same, else of the one that goes on longest. */
function rowsOf({ form, series }: ChartData): Numbered[] {
	const all = series.map((one) =>
		one.rows.flatMap((row): Numbered[] => {
			const date = row.when ?? row.label;
			if (row.value === null || !/^\d{4}(?:$|[-/])/.test(date)) return [];
			return [{ ...row, value: row.value, time: stretchOf(date), name: seriesLabel(one) }];
		}),
	);
	if (form === 'dots') return all.flat();
	const reach = (rows: readonly Numbered[]) => max(rows, ({ time }) => time.to) ?? 0;
	return all.sort((a, b) => reach(b) - reach(a))[0] ?? [];
}
