import { type Box, overlap } from '../drawing/box.ts';
import { type Mark, lines, type Place, text } from '../drawing/marks.ts';
import { symbol } from './dots.ts';
import { markKind } from './row.ts';
import { scaleFromZero } from './scale-from-zero.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { Plot, Timed } from './time-bars.ts';

/** A number of one counter, with its place in a plot. */
interface Counted extends Timed {
	at: number;
	y: number;
}

/** A plot, with the limits of its words and the line that they must not cross. */
export interface Counters extends Plot {
	/** Its left and right edges. */
	start: number;
	end: number;
	/** Where a vertical line runs through all of it from above, if one does. */
	upright?: number | undefined;
}

interface Label {
	words: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	box: Box;
}

/**
 * Draws the numbers of several counters of the same thing. Each number has the name of its counter if
 * there is room. A line joins the numbers of one counter for consecutive years. A longer line would
 * pass through years that nobody counted, and through the numbers of other counters.
 */
export function drawCounters(rows: readonly Timed[], place: Counters): Mark[] {
	const { x, base, plot, em } = place;
	const tall = scaleFromZero(rows, [0, plot]);
	const points = rows.map((row) => ({
		...row,
		at: x((row.time.from + row.time.to) / 2),
		y: base - tall(row.value),
	}));
	const joins = [...Map.groupBy(points, ({ name }) => name).values()].flatMap((own) =>
		own.slice(1).flatMap((point, index) => {
			const before = own[index] ?? point;
			return point.time.from - before.time.to < 1 ? [{ before, point }] : [];
		}),
	);
	const joined = Map.groupBy(joins, ({ before, point }) =>
		// Dashes join two numbers that an interested party asserts.
		before.basis === 'asserted' && point.basis === 'asserted' ? 'asserted' : 'lead',
	);
	const followers = new Map(joins.map(({ before, point }) => [before, point]));
	const segments = joins.map(({ before, point }) => segmentOf(before, point));
	const labels = labelled(points, followers, segments, place);
	return [
		...[...joined].map(([kind, own]) =>
			lines(
				own.map(({ before, point }) => segmentOf(before, point)),
				kind,
			),
		),
		...points.map((point) =>
			symbol(
				point.basis === 'asserted' ? 'diamond' : 'circle',
				point.at,
				point.y,
				markKind(point, 'dot'),
			),
		),
		...[...labels].map(([{ stress }, { words, x, y, anchor }]) =>
			text(words, { x, y: y + 0.36 * em, anchor, kind: stress ? 'halo told' : 'halo' }),
		),
	];
}

type Segment = readonly [Place, Place];

function segmentOf(from: Counted, to: Counted): Segment {
	return [
		[from.at, from.y],
		[to.at, to.y],
	];
}

/**
 * Places every number first, then adds names to the numbers that have room for them. Of the numbers
 * that a line joins, only one gets the name: the last that has room.
 */
function labelled(
	points: readonly Counted[],
	followers: ReadonlyMap<Counted, Counted>,
	segments: readonly Segment[],
	{ base, plot, em, start, end, upright, number }: Counters,
): Map<Counted, Label> {
	const placed = new Map<Counted, Label>();
	const isFree = (point: Counted, { box, y: wordsAt }: Label) =>
		box.left >= start &&
		box.right <= end &&
		box.top >= base - plot - em &&
		box.bottom <= base &&
		!(upright !== undefined && box.left < upright && upright < box.right) &&
		points.every(({ at, y }) => !overlap(box, boxAround(at, y, 0.45 * em))) &&
		// Words close above or below another number would seem to belong to it.
		points.every(
			(other) =>
				other === point ||
				other.at < box.left ||
				other.at > box.right ||
				Math.abs(other.y - wordsAt) > 1.6 * em,
		) &&
		segments.every((segment) => !crosses(segment, box)) &&
		[...placed].every(([other, taken]) => other === point || !overlap(box, taken.box));
	const place = (point: Counted, words: string) => {
		const found = candidates(point, words, { base, em }).find((one) => isFree(point, one));
		if (found) placed.set(point, found);
		return found !== undefined;
	};
	for (const point of points.toSorted((a, b) => b.value - a.value)) {
		place(point, number(point.value));
	}
	const named = new Set<Counted>();
	for (const point of points.toSorted((a, b) => b.time.to - a.time.to || b.value - a.value)) {
		const follower = followers.get(point);
		const isByLine = follower !== undefined && named.has(follower);
		if (isByLine || place(point, `${number(point.value)} ${point.name}`)) named.add(point);
	}
	return placed;
}

/** Half the height of a line of words, in em. */
const half = 0.58;

/** Possible places of a label, the best first: right of its mark, left of it, above it, below it. */
function candidates(
	{ at, y }: Counted,
	words: string,
	{ base, em }: Pick<Plot, 'base' | 'em'>,
): Label[] {
	const width = textWidth(words) * em;
	const beside = 0.8 * em;
	const apart = 1.3 * em;
	// Words next to a mark at the base must not reach below the base.
	const low = Math.min(y, base - half * em);
	const place = (anchor: Label['anchor'], x: number, centre: number): Label => {
		const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
		return {
			words,
			x,
			y: centre,
			anchor,
			box: { left, right: left + width, top: centre - half * em, bottom: centre + half * em },
		};
	};
	return [
		place('start', at + beside, low),
		place('end', at - beside, low),
		...[y - apart, y + apart].flatMap((centre) => [
			place('start', at - 0.4 * em, centre),
			place('middle', at, centre),
			place('middle', at - em, centre),
		]),
	];
}

function boxAround(x: number, y: number, reach: number): Box {
	return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** Whether a line passes through a box. */
function crosses([[x1, y1], [x2, y2]]: Segment, box: Box): boolean {
	const left = Math.max(Math.min(x1, x2), box.left);
	const right = Math.min(Math.max(x1, x2), box.right);
	if (left >= right) return false;
	const yAt = (x: number) => y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
	const [high, low] = [yAt(left), yAt(right)].toSorted((a, b) => a - b) as [number, number];
	return high < box.bottom && box.top < low;
}
