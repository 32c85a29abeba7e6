import { range } from 'd3-array';
import type { Words } from '../../words/words-of.ts';
import { hangAbove } from '../chart/annotations.ts';
import {
	barsOf,
	drawPanel,
	type Frame,
	frameOf,
	type LaidPanel,
	layPanels,
	type Panel,
} from './glance-panels.ts';
import { withKey } from '../chart/key.ts';
import { lines, type Mark, text } from '../drawing/marks.ts';
import type { Drawing, Room } from '../drawing/room.ts';
import type { ChartData } from '../chart/row.ts';
import { middleOf } from '../drawing/time.ts';
import { reachAt } from '../chart/time-bars.ts';
import type { DatedEvent } from '../timeline.ts';

/** What several charts show, below each other, on one axis of time. */
export interface Glance {
	panels: readonly Panel[];
	/** Key of the event whose line runs through all panels. */
	moment: string;
	events: readonly DatedEvent[];
}

/** How far the events before the moment reach into the picture, in em. */
const foot = 0.35;

/** A part of the line at the moment, from one height to another. */
type Run = readonly [from: number, to: number];

/**
 * A few charts below the turning points of the same years: what happened before the moment that the
 * article asks about.
 */
export function drawGlance(
	{ panels, moment, events }: Glance,
	room: Room,
	wording: Words,
): Drawing {
	const turn = events.find(({ key }) => key === moment);
	const frame = frameOf(panels, turn, room);
	const laid = layPanels(panels, frame, wording);
	const end = laid.at(-1)?.base ?? 0;
	const upright = turn?.turning === undefined ? undefined : frame.x(middleOf(turn.date));
	const runs = runsOf(upright, laid, frame, wording);
	const above = drawTurns(events, moment, runs[0]?.[1] ?? end, frame);
	const down = above.height;
	const drawn = {
		...room,
		height: down + end + 1.8 * room.letters,
		marks: [
			lines(
				range(frame.first, frame.last + 1).map((year) => [
					[frame.x(year), down],
					[frame.x(year), down + end],
				]),
			),
			...above.marks.map((node) => shifted(node, frame.left)),
			...(upright === undefined ? [] : drawRuns(upright, runs.slice(1), down)),
			...laid.flatMap((panel) => drawPanel(panel, { down, upright }, frame, wording)),
			...drawYears(down + end + 1.4 * room.letters, frame, wording),
		],
	};
	const series = panels.flatMap(({ chart }) => chart.series);
	// The key has the shape of the numbers that it explains.
	const isDot = panels.some(({ chart }) => chart.form === 'dots' && hasDerived(chart));
	return withKey({ form: isDot ? 'dots' : 'columns', series }, drawn, wording);
}

/** The line at the moment from the events to the foot, interrupted by the bars that it meets. */
function runsOf(
	upright: number | undefined,
	laid: readonly LaidPanel[],
	frame: Frame,
	wording: Words,
): Run[] {
	const end = laid.at(-1)?.base ?? 0;
	const runs: Run[] = [];
	let from = 0;
	for (const panel of laid) {
		const bars = barsOf(panel, 0, frame, wording);
		const reach = upright === undefined ? undefined : reachAt(upright, bars, frame.room.letters);
		if (reach === undefined) continue;
		runs.push([from, reach]);
		from = panel.base;
	}
	return from < end ? [...runs, [from, end]] : runs;
}

function drawRuns(upright: number, runs: readonly Run[], down: number): Mark[] {
	if (runs.length === 0) return [];
	return [
		lines(
			runs.map(([from, to]) => [
				[upright, down + from],
				[upright, down + to],
			]),
			'moment',
		),
	];
}

/** The turning points of these years. The line of the moment reaches furthest down. */
function drawTurns(
	events: readonly DatedEvent[],
	moment: string,
	reach: number,
	{ room, first, last, x, left }: Frame,
) {
	const turns = events.flatMap(({ key, date, turning }) => {
		const at = middleOf(date);
		if (turning === undefined || at < first || at > last) return [];
		const own =
			key === moment
				? { foot: reach, kind: 'moment' }
				: { foot: foot * room.letters, kind: 'lead' };
		return [{ x: x(at) - left, words: turning, ...own }];
	});
	return hangAbove(turns, { ...room, width: room.width - left });
}

function drawYears(y: number, { first, last, x }: Frame, { year: inWords }: Words): Mark[] {
	return range(first, last).map((year) =>
		text(inWords(year), { x: x(year + 0.5), y, anchor: 'middle', kind: 'soft' }),
	);
}

function hasDerived({ series }: ChartData): boolean {
	return series.some(({ rows }) => rows.some(({ basis }) => basis === 'derived'));
}

/** A mark moved to the right. */
function shifted(node: Mark, by: number): Mark {
	if (by === 0) return node;
	return { name: 'g', attributes: { transform: `translate(${String(by)})` }, children: [node] };
}
