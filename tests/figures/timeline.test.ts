import { describe, expect, test } from 'vitest';
import { rooms } from '../../src/figures/drawing/room.ts';
import { drawTimeline, phasesOf } from '../../src/figures/timeline.ts';
import { shortDate } from '../../src/words/words.ts';
import { timelines } from './read-figures.ts';
import { asked, troubles } from './words.ts';
import { wordsOf } from '../../src/words/words-of.ts';

const english = wordsOf('en-GB');

const event = (date: string, turning?: string) => ({ key: `on-${date}`, date, turning });
const events = [
	event('1901-05'),
	event('1910', 'The gate is built'),
	event('1950-02-03', 'The gate is locked'),
	event('1951'),
	event('1999-12-31', 'The gate is opened'),
];
const phases = phasesOf(events, [
	{ name: 'Open', begins: 'on-1910' },
	{ name: 'Locked', begins: 'on-1950-02-03' },
]);

describe.each(timelines)('$name', ({ events: all, phases: named }) => {
	test.each(Object.entries(rooms))(
		'No words run into others or out of the picture: %s',
		(_, room) => {
			expect(troubles(drawTimeline(all, phasesOf(all, named), room, english))).toEqual([]);
		},
	);

	test('Every phase begins with an event, and every turning point is in a phase', () => {
		const own = phasesOf(all, named);
		expect(own).toHaveLength(named.length);
		const turned = all.filter(({ turning }) => turning).map(({ key }) => key);
		const shown = own.flatMap((phase) => phase.events).map(({ key }) => key);
		expect(turned.filter((key) => !shown.includes(key))).toEqual([]);
	});

	test('Every turning point is written with its date, as exact as it is known', () => {
		const $ = asked(drawTimeline(all, phasesOf(all, named), rooms.wide, english));
		const words = $('text')
			.map((_, text) => $(text).text())
			.get();
		for (const { date, turning } of all) {
			if (turning) expect(words).toContain(shortDate(date));
		}
	});
});

test('A phase lasts until the next begins and has the events of its time', () => {
	expect(phases.map(({ name, begins, ends }) => [name, begins, ends])).toEqual([
		['Open', '1910', 1950],
		['Locked', '1950-02-03', undefined],
	]);
	expect(phases.map((phase) => phase.events.map(({ date }) => date))).toEqual([
		['1910'],
		['1950-02-03', '1951', '1999-12-31'],
	]);
});

test('The length of a phase on the axis is its duration', () => {
	const $ = asked(drawTimeline(events, phases, { width: 990, letters: 13 }, english));
	const bands = $('rect')
		.map((_, band) => [[Number($(band).attr('x')), Number($(band).attr('width'))]])
		.get();
	// From 1901 to 1999 a year is ten units wide.
	expect(bands).toEqual([
		[91, 400],
		[491, 498],
	]);
});

test('There is a tick for each event', () => {
	const $ = asked(drawTimeline(events, phases, rooms.wide, english));
	expect($('.tick').attr('d')!.match(/v/g)).toHaveLength(events.length);
});

test('A year is written without a day and placed in its middle', () => {
	const $ = asked(drawTimeline(events, phases, { width: 990, letters: 13 }, english));
	expect($('text').text()).toContain('1910');
	expect($('text').text()).not.toContain('Jan 1910');
	const steps = $('.tick')
		.attr('d')!
		.matchAll(/[Mm](\d+)/g);
	const [first, second] = [...steps].map(([, x]) => Number(x));
	expect(first! + second!).toBe(95);
});

test('On a phone the phases are in one column, on a desktop in two', () => {
	const columns = (room: keyof typeof rooms) => {
		const $ = asked(drawTimeline(events, phases, rooms[room], english));
		return new Set(
			$('.accent, .rule')
				.map((_, rule) => /M(\d+)/.exec($(rule).attr('d')!)![1])
				.get(),
		).size;
	};
	expect(columns('narrow')).toBe(1);
	expect(columns('wide')).toBe(2);
});
