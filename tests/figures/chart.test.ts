import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/figures/chart/chart.ts';
import { rooms } from '../../src/figures/drawing/room.ts';
import type { ChartData } from '../../src/figures/chart/row.ts';
import type { FigureForm, FigureRow } from '../../src/model/records/figure.ts';
import { figures } from './read-figures.ts';
import { asked, crossed, troubles } from './words.ts';
import { wordsOf } from '../../src/words/words-of.ts';

const english = wordsOf('en-GB');

const draw = (figure: ChartData, room: keyof typeof rooms = 'wide') =>
	asked(drawChart(figure, rooms[room], english));
const row = (label: string, value: number | null, more: Partial<FigureRow> = {}): FigureRow => ({
	label,
	value,
	basis: 'reported',
	...more,
});
const chart = (form: FigureForm, ...rows: FigureRow[]): ChartData => ({
	form,
	series: [{ label: 'Keeper', rows }],
});
const attributes = ($: ReturnType<typeof asked>, selector: string, name: string) =>
	$(selector)
		.map((_, mark) => Number($(mark).attr(name)))
		.get();

describe.each(figures)('$name', ({ figure }) => {
	describe.each(Object.keys(rooms) as (keyof typeof rooms)[])('%s', (room) => {
		const $ = draw(figure, room);

		test('Every number is written beside its mark', () => {
			const words = $('text')
				.map((_, text) => $(text).text())
				.get();
			const numbers = figure.series
				.flatMap(({ rows }) => rows)
				.flatMap(({ value }) => (value === null ? [] : [value.toLocaleString('en-GB')]));
			for (const number of numbers) {
				expect(words.filter((word) => word.split(' ').includes(number))).not.toEqual([]);
			}
		});

		test('No words overlap others or leave the picture, and no line crosses any', () => {
			const drawn = drawChart(figure, rooms[room], english);
			expect(troubles(drawn)).toEqual([]);
			expect(crossed(drawn)).toEqual([]);
		});

		test('Nothing is styled in an attribute, which the security policy forbids', () => {
			expect($('[style]')).toHaveLength(0);
		});

		test('Derived or asserted numbers are hollow, and a key explains it', () => {
			const found = new Set(figure.series.flatMap(({ rows }) => rows.map(({ basis }) => basis)));
			const words = $('text').text();
			expect(words.includes('worked out by us')).toBe(found.has('derived'));
			expect(words.includes('asserted by')).toBe(found.has('asserted'));
			const hollow = figure.series
				.flatMap(({ rows }) => rows)
				.filter(({ basis, value }) => basis !== 'reported' && value !== null);
			const keys = Number(found.has('derived')) + Number(found.has('asserted'));
			const marks = $('[class^="hollow"], .hole').length;
			expect(marks).toBe(hollow.length + keys);
		});
	});
});

test('Bars begin at zero and are as long as their numbers', () => {
	const $ = draw(chart('bars', row('Spring', 50), row('Summer', 200), row('Autumn', 0)));
	const [half, whole, none] = attributes($, 'rect', 'width');
	expect(whole! / half!).toBeCloseTo(4, 1);
	expect(none).toBe(0);
	expect(new Set(attributes($, 'rect', 'x')).size).toBe(1);
});

test('Bars of unjoined series share one scale, each under its name', () => {
	const $ = draw({
		form: 'bars',
		series: [
			{ label: 'Keeper', rows: [row('2020', 100)] },
			{ label: 'Visitor', rows: [row('2020', 40)] },
		],
	});
	const [long, short] = attributes($, 'rect', 'width');
	expect(long! / short!).toBeCloseTo(2.5, 1);
	expect(
		$('.name')
			.map((_, name) => $(name).text())
			.get(),
	).toEqual(['Keeper', 'Visitor']);
});

test('Columns begin at the base line, are as high as their numbers and do not touch the edges', () => {
	const $ = draw(chart('columns', row('2020', 10), row('2021', 40)));
	const heights = attributes($, 'rect', 'height');
	const feet = attributes($, 'rect', 'y').map((y, index) => y + heights[index]!);
	expect(Math.abs(feet[0]! - feet[1]!)).toBeLessThanOrEqual(1);
	expect(heights[1]! / heights[0]!).toBeCloseTo(4, 0);
	const [first, last] = attributes($, 'rect', 'x');
	expect(first).toBeGreaterThan(20);
	expect(last! + attributes($, 'rect', 'width')[1]!).toBeLessThan(rooms.wide.width - 20);
});

test('The axis of columns begins at zero', () => {
	const $ = draw(chart('columns', row('2020', 10), row('2021', 40)));
	expect($('.soft').first().text()).toBe('0');
});

test('A number that was not found is missing, not zero', () => {
	for (const form of ['bars', 'columns', 'dots', 'periods'] as const) {
		const $ = draw(chart(form, row('2020', 10), row('2021', null)));
		expect($('text').text()).toContain('none found');
		expect($('rect, circle').length, form).toBe(1);
	}
});

test('Dots are on a scale from zero; an asserted number is a diamond', () => {
	const $ = draw(
		chart('dots', row('2020', 50), row('2021', 100, { basis: 'asserted', stress: true })),
	);
	const base = Number(/M(\d+)/.exec($('.base').attr('d')!)![1]);
	const half = Number($('circle').attr('cx'));
	const whole = Number(/M(\d+)/.exec($('.hollow-stress').first().attr('d')!)![1]) + 6.5;
	expect((whole - base) / (half - base)).toBeCloseTo(2, 1);
});

describe('Where all numbers are zero, every mark is at zero', () => {
	const zeros = [row('2020', 0), row('2021', 0)];

	test.each([
		{ form: 'bars', side: 'width', most: 0 },
		{ form: 'columns', side: 'height', most: 0 },
		// A thin line shows that a period was counted.
		{ form: 'periods', side: 'height', most: 2 },
	] as const)('$form have no length', ({ form, side, most }) => {
		const lengths = attributes(draw(chart(form, ...zeros)), 'rect', side);
		expect(lengths).toHaveLength(2);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
	});

	test('dots are on the base line', () => {
		const $ = draw(chart('dots', ...zeros));
		const base = Number(/M(\d+)/.exec($('.base').attr('d')!)![1]);
		expect(attributes($, 'circle', 'cx')).toEqual([base, base]);
	});
});

test('Parts have a dot for each unit', () => {
	for (const room of ['narrow', 'wide'] as const) {
		const $ = draw(chart('parts', row('For', 9), row('Against', 2)), room);
		const unit = Number($('.parts').attr('stroke-dasharray')!.split(' ')[1]);
		const dots = $('.parts')
			.toArray()
			.flatMap((path) => [
				...$(path)
					.attr('d')!
					.matchAll(/v([\d.]+)/g),
			])
			.reduce((sum, [, length]) => sum + Math.floor(Number(length) / unit) + 1, 0);
		expect(dots).toBe(11);
	}
});

describe('Counts over periods', () => {
	const year = 100;
	const periods = (...rows: FigureRow[]) =>
		asked(drawChart(chart('periods', ...rows), { width: 3 * year, letters: 13 }, english));

	test('A bar is as wide as its period is long and placed at its time', () => {
		const $ = periods(row('2020', 8), row('Half', 4, { when: '2022-01/2022-06' }));
		const [whole, half] = attributes($, 'rect', 'width');
		expect(whole! / half!).toBeCloseTo(2, 0);
		expect(attributes($, 'rect', 'x')).toEqual([1, 2 * year + 1]);
	});

	test('Times without a count are dotted, not zero', () => {
		const $ = periods(row('2020', 8), row('Spring', 4, { when: '2022-04/2022-06' }));
		expect($('rect')).toHaveLength(2);
		const dotted = [
			...$('.gap')
				.first()
				.attr('d')!
				.matchAll(/M(\d+) \d+H(\d+)/g),
		].map(([, from, to]) => [Number(from), Number(to)]);
		expect(dotted).toEqual([
			[100, 225],
			[250, 300],
		]);
		expect($('text').text()).toContain('Dotted: no count found');
	});

	test('Each counter has its own panel and scale, so that nobody adds them up', () => {
		const $ = asked(
			drawChart(
				{
					form: 'periods',
					series: [
						{ label: 'Keeper', rows: [row('2020', 400)] },
						{ label: 'Visitor', rows: [row('2020', 4)] },
					],
				},
				rooms.wide,
				english,
			),
		);
		const [high, low] = attributes($, 'rect', 'height');
		expect(high).toBe(low);
		const [first, second] = attributes($, 'rect', 'y');
		expect(second).toBeGreaterThan(first! + high!);
	});
});

describe('Annotations', () => {
	const noted = (figure: ChartData) => {
		for (const room of Object.values(rooms)) {
			expect(troubles(drawChart(figure, room, english))).toEqual([]);
		}
		return draw(figure);
	};

	test('Words on a time axis are at their date, with a line down through all panels', () => {
		const $ = noted({
			...chart('periods', row('2020', 8), row('2021', 4), row('2022', 2)),
			annotations: [
				{ date: '2021-07-02', words: 'The gate is locked' },
				{ date: '2022-01', words: 'Two keys are cut for it' },
				{ date: '2022-11-05', words: 'Both of the keys are lost' },
			],
		});
		const [x] = /M(\d+)/.exec($('.moment').first().attr('d')!)!.slice(1).map(Number);
		expect(x).toBeCloseTo(rooms.wide.width / 2, -1);
		expect($('text').text()).toContain('Both of the keys are lost');
	});

	test.each(['bars', 'columns', 'dots', 'parts'] as const)(
		'Words are placed at a row of %s',
		(form) => {
			const $ = noted({
				...chart(form, row('2020', 8), row('2021', 40), row('2022', 20)),
				annotations: [{ at: '2021', words: 'The gate is locked' }],
			});
			expect($('text').text()).toContain('The gate is locked');
		},
	);

	test('Among columns of years a date is placed by its time, not at a column', () => {
		const $ = noted({
			...chart('columns', row('2020', 8), row('2021', 40)),
			annotations: [
				{ date: '2020-12-31', words: 'The gate is locked' },
				{ date: '2021-07-02', words: 'The gate is opened' },
			],
		});
		const leaders = $('.moment')
			.map((_, leader) => Number(/M(\d+)/.exec($(leader).attr('d')!)![1]))
			.get();
		const [first, second] = attributes($, 'rect', 'x').map(
			(x) => x + attributes($, 'rect', 'width')[0]! / 2,
		);
		expect(Math.abs(leaders[0]! - (first! + second!) / 2)).toBeLessThanOrEqual(1);
		expect(Math.abs(leaders[1]! - second!)).toBeLessThanOrEqual(1);
	});

	test('A date outside the rows is written below, not at a wrong place', () => {
		const $ = noted({
			...chart('bars', row('2020–21', 8), row('2021–22', 40)),
			annotations: [{ date: '2021-05', words: 'The gate is locked' }],
		});
		expect($('text').last().text()).toBe('May 2021: The gate is locked');
	});

	test('Long words take several lines of like length', () => {
		const words = 'The gate is locked at night, and in winter all day long, says the keeper';
		const $ = noted({
			...chart('columns', row('2020', 8), row('2021', 40), row('2022', 9)),
			annotations: [{ at: '2021', words }],
		});
		const lines = $('.halo')
			.map((_, text) => $(text).text())
			.get()
			.filter((line) => words.includes(line) && line.includes(' '));
		expect(lines.join(' ')).toBe(words);
		expect(Math.min(...lines.map(({ length }) => length))).toBeGreaterThan(15);
	});
});

test('Words that mean something to markup are escaped', () => {
	const $ = draw(chart('bars', row('<b> & "c"', 1)));
	expect($('text').first().text()).toBe('<b> & "c"');
	expect($('b')).toHaveLength(0);
});
