import { max, min, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { hang } from './drawing/labels.ts';
import { line, mark, type Mark, rectangle, round, text } from './drawing/marks.ts';
import { type Drawing, isNarrow, type Room } from './drawing/room.ts';
import { bold, textWidth, wrapEvenly } from './drawing/text-width.ts';
import { middleOf, stretchOf } from './drawing/time.ts';
import type { Words } from '../words/words-of.ts';

/** The part of an event that the picture shows. */
export interface DatedEvent {
	key: string;
	/** EDTF. */
	date: string;
	/** What turned, in a few words, if the event is a turning point. */
	turning?: string | undefined;
}

/** A phase of the drawing: from its first event to the beginning of the next phase. */
export interface Phase {
	name: string;
	/** EDTF date of the event that begins it. */
	begins: string;
	/** First year of the next phase; missing for the last one. */
	ends?: number;
	events: readonly DatedEvent[];
}

/**
 * The phases of a timeline with their events, in order of time. Events before the first phase are in
 * none of them.
 */
export function phasesOf(
	events: readonly DatedEvent[],
	phases: readonly { name: string; begins: string }[],
): Phase[] {
	const dates = new Map(events.map(({ key, date }) => [key, date]));
	const dated = phases.flatMap(({ name, begins }) => {
		const date = dates.get(begins);
		return date === undefined ? [] : [{ name, begins: date, from: stretchOf(date).from }];
	});
	return dated.map(({ name, begins, from }, index) => {
		const next = dated[index + 1];
		return {
			name,
			begins,
			...(next && { ends: Math.floor(next.from) }),
			events: events.filter(({ date }) => {
				const start = stretchOf(date).from;
				return start >= from && start < (next?.from ?? Infinity);
			}),
		};
	});
}

/**
 * The phases on one axis of years, true to scale, with a tick for each event. Below it, phase by
 * phase, are the turning points and their dates.
 */
export function drawTimeline(
	events: readonly DatedEvent[],
	phases: readonly Phase[],
	room: Room,
	wording: Words,
): Drawing {
	const strip = drawStrip(events, phases, room, wording);
	const blocks = drawBlocks(phases, room, wording, strip.height);
	return { ...room, height: blocks.height, marks: [...strip.marks, ...blocks.marks] };
}

function drawStrip(
	events: readonly DatedEvent[],
	phases: readonly Phase[],
	{ width, letters: em }: Room,
	wording: Words,
): { height: number; marks: Mark[] } {
	const stretches = events.map(({ date }) => stretchOf(date));
	const first = Math.floor(min(stretches, ({ from }) => from) ?? 0);
	const last = Math.ceil(max(stretches, ({ to }) => to) ?? 1);
	const x = scaleLinear([first, last], [0, width]);
	const top = 2.1 * em;
	const band = 0.9 * em;
	const base = top + band;
	const labelled = range(Math.ceil(first / 20) * 20, last - 2, 20);
	const places = hang(
		phases.map(({ name, begins }) => ({
			at: x(stretchOf(begins).from),
			width: (textWidth(name) * bold + 0.8) * em,
		})),
		width,
	);
	const names = phases.flatMap((phase, index): Mark[] => {
		const place = places[index];
		if (!place) return [];
		const at = x(stretchOf(phase.begins).from);
		const y = base + (1.35 + 1.4 * place.line) * em;
		const isLast = index === phases.length - 1;
		return [
			line([at, base], [at, place.isBelow ? y - em : y + 0.1 * em], 'lead'),
			text(phase.name, {
				x: place.x,
				y,
				anchor: place.anchor,
				kind: isLast ? 'strong' : 'name',
			}),
		];
	});
	const bands = phases.map((phase, index) => {
		const from = x(stretchOf(phase.begins).from);
		const next = phases[index + 1];
		const to = next ? x(stretchOf(next.begins).from) : width;
		const isLast = index === phases.length - 1;
		return rectangle(
			{ x: from + 0.5, y: top, width: to - from - 1, height: band },
			isLast ? 'stress' : 'shade',
		);
	});
	const ticks = events.map(({ date }) => x(middleOf(date)));
	const lines = Math.max(0, ...places.map((place) => place.line));
	return {
		height: base + (1.4 * lines + 3) * em,
		marks: [
			...bands,
			mark('path', { class: 'tick', d: comb(ticks, top - 2, 0.55 * em) }),
			...labelled.map((year) =>
				text(wording.year(year), { x: x(year), y: 0.85 * em, anchor: 'middle', kind: 'soft' }),
			),
			...names,
		],
	};
}

/** Path data of short vertical lines with the same foot, with relative steps. */
function comb(places: readonly number[], foot: number, height: number): string {
	const up = round(height);
	const sorted = places.map(Math.round).sort((a, b) => a - b);
	return sorted
		.map((x, index) => {
			const before = sorted[index - 1];
			return before === undefined ? `M${x} ${round(foot)}v-${up}` : `m${x - before} ${up}v-${up}`;
		})
		.join('');
}

/** A block for each phase, in one column on phones and in two of similar height on desktops. */
function drawBlocks(
	phases: readonly Phase[],
	room: Room,
	wording: Words,
	top: number,
): { height: number; marks: Mark[] } {
	const em = room.letters;
	const gap = 3 * em;
	const columns = isNarrow(room) ? 1 : 2;
	const turned = phases.flatMap(({ events }) => events.filter(({ turning }) => turning));
	const dates = ((max(turned, ({ date }) => textWidth(wording.shortDate(date))) ?? 0) + 0.7) * em;
	const width = (room.width - gap * (columns - 1)) / columns;
	const heights = phases.map(
		(phase, index) =>
			drawBlock(
				phase,
				{ width, em, dates, x: 0, y: 0, isLast: index === phases.length - 1 },
				wording,
			).height,
	);
	const half = heights.reduce((sum, height) => sum + height, 0) / columns;
	const marks: Mark[] = [];
	const bottoms: number[] = [];
	let column = 0;
	let y = top;
	for (const [index, phase] of phases.entries()) {
		const height = heights[index] ?? 0;
		if (column + 1 < columns && y - top + height / 2 > half) {
			column += 1;
			y = top;
		}
		const isLast = index === phases.length - 1;
		marks.push(
			...drawBlock(phase, { width, em, dates, x: column * (width + gap), y, isLast }, wording)
				.marks,
		);
		y += height;
		bottoms.push(y);
	}
	return { height: Math.max(top, ...bottoms), marks };
}

interface BlockPlace {
	x: number;
	y: number;
	width: number;
	em: number;
	/** Width of the dates. */
	dates: number;
	isLast: boolean;
}

function drawBlock(
	phase: Phase,
	{ width, em, dates, x, y, isLast }: BlockPlace,
	{ lists, shortDate, year }: Words,
): { height: number; marks: Mark[] } {
	const turning = phase.events.filter((event) => event.turning !== undefined);
	const from = Math.floor(stretchOf(phase.begins).from);
	const years =
		phase.ends === undefined
			? lists.figure.sinceYear(year(from))
			: `${year(from)}–${year(phase.ends)}`;
	const marks: Mark[] = [
		line([x, y], [x + width, y], isLast ? 'accent' : 'rule'),
		text(phase.name, { x, y: y + 1.5 * em, kind: isLast ? 'strong' : 'name' }),
		text(years, {
			x: x + width,
			y: y + 1.5 * em,
			anchor: 'end',
			kind: 'soft',
		}),
	];
	let at = y + 1.5 * em;
	for (const { date, turning: words = '' } of turning) {
		at += 1.55 * em;
		marks.push(text(shortDate(date), { x, y: at, kind: 'soft' }));
		for (const [index, part] of wrapEvenly(words, (width - dates) / em).entries()) {
			if (index > 0) at += 1.3 * em;
			marks.push(text(part, { x: x + dates, y: at }));
		}
	}
	return { height: at - y + 1 * em, marks };
}
