import { describe, expect, test } from 'vitest';
import { drawTimeline, spanOf } from '../../src/figures/timeline.ts';
import { drawing, timelines } from './read-figures.ts';

const event = (date: string) => ({ key: `on-${date}`, date });

describe.each(timelines)('$name', ({ events }) => {
	const $ = drawing(drawTimeline(events));

	test('Every event has one mark that leads to it in the list', () => {
		expect(
			$('a')
				.map((_, link) => $(link).attr('href'))
				.get()
				.sort(),
		).toEqual(events.map(({ key }) => `#event-${key}`).sort());
	});

	test('Every event stands in its year on the one axis', () => {
		expect($('rect')).toHaveLength(events.length);
	});

	test('The keyboard and assistive technology are sent to the list alone', () => {
		expect($.root().children().attr('aria-hidden')).toBe('true');
		expect($('a:not([tabindex="-1"])')).toHaveLength(0);
	});
});

test('Years lie on the axis as far apart as they are', () => {
	const $ = drawing(drawTimeline([event('1900'), event('1950-05'), event('1999-12-31')]));
	expect(
		$('rect')
			.map((_, mark) => $(mark).attr('x'))
			.get(),
	).toEqual(['0%', '50%', '99%']);
});

test('Events of one year are stacked', () => {
	const $ = drawing(drawTimeline([event('1900'), event('1950-05'), event('1950-06')]));
	const [, lower, upper] = $('rect').toArray();
	expect($(lower).attr('x')).toBe($(upper).attr('x'));
	expect(parseFloat($(upper).attr('y')!)).toBeLessThan(parseFloat($(lower).attr('y')!));
});

test('A long time without an event says how long', () => {
	const $ = drawing(drawTimeline([event('1900'), event('1950'), event('1960')]));
	expect($('.missing').text()).toBe('50 years');
});

test('The lowest mark of a year stands on the axis, and the words for a gap above it, in its middle', () => {
	const $ = drawing(drawTimeline([event('1900'), event('1950'), event('1999')]));
	const base = parseFloat($('line.base').attr('y1')!);
	for (const mark of $('rect').toArray()) {
		const foot = parseFloat($(mark).attr('y')!) + parseFloat($(mark).attr('height')!);
		expect(foot).toBeLessThan(base);
		expect(foot).toBeGreaterThan(base - 0.1);
	}
	const words = $('.missing').toArray();
	expect(words.map((text) => $(text).text())).toEqual(['50 years', '49 years']);
	expect(words.map((text) => $(text).attr('x'))).toEqual(['25.5%', '75%']);
	for (const text of words) expect(parseFloat($(text).attr('y')!)).toBeCloseTo(base - 0.5);
});

test('Words for a gap are left out where it is short or narrower than they are', () => {
	const words = (...dates: string[]) => drawing(drawTimeline(dates.map(event)))('.missing').text();
	expect(words('1900', '1915', '1931', '1939')).toBe('16 years');
	expect(words('1900', '1916', '1994')).toBe('78 years');
});

test('The last years are crowded if few of them hold more than half of the events', () => {
	const dates = ['1900', '1950', '2019-02', '2020-03', '2021-04'];
	expect(spanOf(dates.map(event))).toEqual({ first: 1900, last: 2021, crowded: 2019 });
	expect(spanOf(['2015', '2016', '2017', '2018'].map(event))).toEqual({ first: 2015, last: 2018 });
});
