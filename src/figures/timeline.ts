import { eventId } from '../routes/anchors.ts';
import { group, range } from 'd3-array';
import { element, em, percent } from './markup.ts';
import { picture } from './picture.ts';
import { narrowest, textWidth } from './text-width.ts';

/** What of an event goes into the picture. */
export interface DatedEvent {
	key: string;
	/** EDTF; for a span its first day counts. */
	date: string;
}

/** The years of a timeline and the last ones that are shown enlarged. */
export interface Span {
	first: number;
	last: number;
	/** First of the crowded years; none if no years are. */
	crowded?: number;
}

const brick = 0.62;
/** Years without an event from which on the picture names the gap. */
const longGap = 15;

/** The years that events span. The last years are crowded if, fewer than a fifth of all, they hold more than half of the events. */
export function spanOf(events: readonly DatedEvent[]): Span {
	const years = events.map(yearOf).sort((a, b) => a - b);
	const first = years[0] ?? 0;
	const last = years.at(-1) ?? 0;
	const crowded = years[years.length - Math.floor(years.length / 2) - 1] ?? first;
	const isCrowded = last - crowded + 1 < (last - first + 1) / 5;
	return isCrowded ? { first, last, crowded } : { first, last };
}

/** A mark for each event, stacked by year on one axis of years; crowded years once more below, enlarged, stacked by quarter. */
export function drawTimeline(events: readonly DatedEvent[]): string {
	const span = spanOf(events);
	const { first, last, crowded } = span;
	const length = last - first + 1;
	const x = (year: number) => (year - first) / length;
	const byYear = group(events, yearOf);
	const years = [...byYear.keys()].sort((a, b) => a - b);
	const highest = Math.max(...[...byYear.values()].map((found) => found.length));
	const base = brick * highest + 0.3;
	const strip = [...byYear].flatMap(([year, found]) =>
		found.map((event, index) => {
			const mark = element('rect', {
				x: percent(x(year)),
				y: em(base - brick * (index + 1) + 0.06),
				width: percent(0.82 / length),
				height: em(brick - 0.12),
			});
			return year >= (crowded ?? Infinity)
				? mark.replace('<rect', '<rect class="stress"')
				: link(event, mark);
		}),
	);
	const gaps = years.flatMap((year, index) => {
		const next = years[index + 1];
		const words = `${(next ?? 0) - year} years`;
		if (next === undefined || next - year <= longGap) return [];
		if (textWidth(words) > ((next - year - 1) / length) * narrowest) return [];
		return [
			element(
				'text',
				{ class: 'missing', x: percent(x((year + next + 1) / 2)), y: em(base - 0.5) },
				words,
			),
		];
	});
	const end = { at: x(crowded ?? last + 1), dx: crowded === undefined ? 0 : -0.3 };
	const endLeft = end.at * narrowest + end.dx - textWidth(String(crowded ?? last));
	const ticks = range(Math.ceil((first + 16) / 20) * 20, last - 15, 20).filter(
		// In the narrowest picture too, none runs into the year at the end.
		(year) => x(year + 0.41) * narrowest + textWidth(String(year)) / 2 <= endLeft,
	);
	const below = base + 1.3;
	return picture(
		'years',
		crowded === undefined ? below + 0.4 : below + laneHeight(events, crowded),
		undefined,
		element('line', { class: 'base', x2: '100%', y1: em(base), y2: em(base) }),
		...gaps,
		...strip,
		element('text', { class: 'start', y: em(below) }, String(first)),
		...ticks.map((year) =>
			element('text', { x: percent(x(year + 0.41)), y: em(below) }, String(year)),
		),
		element(
			'text',
			{
				class: 'end',
				x: percent(end.at),
				dx: em(end.dx),
				y: em(below),
			},
			String(crowded ?? last),
		),
		...(crowded === undefined
			? []
			: drawLane(events, { first: crowded, last, from: x(crowded), top: base + 1.9 })),
	);
}

function laneHeight(events: readonly DatedEvent[], crowded: number): number {
	return brick * 1.7 * highestQuarter(events, crowded) + 3.9;
}

function highestQuarter(events: readonly DatedEvent[], first: number): number {
	const recent = events.filter((event) => yearOf(event) >= first);
	return Math.max(...[...group(recent, quarterOf).values()].map((found) => found.length));
}

function drawLane(
	events: readonly DatedEvent[],
	{ first, last, from, top }: { first: number; last: number; from: number; top: number },
): string[] {
	const quarters = 4 * (last - first + 1);
	const x = (quarter: number) => (quarter - 4 * first) / quarters;
	const step = brick * 1.7;
	const base = top + 1.5 + step * highestQuarter(events, first);
	const recent = events.filter((event) => yearOf(event) >= first);
	return [
		fan(from, top - 1.9, from, top),
		fan(1, top - 1.9, 1, top + 0.9),
		fan(from, top, 0, top + 0.9),
		element('line', { class: 'base', x2: '100%', y1: em(base), y2: em(base) }),
		...[...group(recent, quarterOf)].flatMap(([quarter, found]) =>
			found.map((event, index) =>
				link(
					event,
					element('circle', {
						cx: percent(x(quarter + 0.5)),
						cy: em(base - step * (index + 0.5) - 0.1),
						r: 5,
					}),
				),
			),
		),
		...range(first, last + 1).flatMap((year) => [
			year === first
				? ''
				: element('line', {
						class: 'rule',
						x1: percent(x(4 * year)),
						x2: percent(x(4 * year)),
						y1: em(base),
						y2: em(base + 0.5),
					}),
			element('text', { x: percent(x(4 * year + 2)), y: em(base + 1.3) }, String(year)),
		]),
	];
}

/** A line from the axis above to the one below that enlarges its end. */
function fan(x1: number, y1: number, x2: number, y2: number): string {
	return element('line', { x1: percent(x1), x2: percent(x2), y1: em(y1), y2: em(y2) });
}

/** A mark that a pointer can follow to the event in the list. The keyboard goes to the list itself. */
function link({ key }: DatedEvent, mark: string): string {
	return element('a', { href: `#${eventId(key)}`, tabindex: -1 }, mark);
}

function yearOf({ date }: DatedEvent): number {
	return Number(/-?\d{4}/.exec(date)?.[0]);
}

/** Quarters since the year 0. A date without a month counts as the middle of its year. */
function quarterOf(event: DatedEvent): number {
	const month = Number(/^\d{4}-(\d{2})/.exec(event.date)?.[1] ?? 7);
	return 4 * yearOf(event) + Math.floor((month - 1) / 3);
}
