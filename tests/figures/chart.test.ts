import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/figures/chart.ts';
import type { ChartData } from '../../src/figures/row.ts';
import { narrowest, textWidth } from '../../src/figures/text-width.ts';
import type { FigureForm, FigureRow } from '../../src/model/records/figure.ts';
import { drawing, figures } from './read-figures.ts';

const naming = { title: 'title', description: 'description' };
const draw = (figure: ChartData) => drawing(drawChart(figure, naming));
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

describe.each(figures)('$name', ({ figure }) => {
	const $ = draw(figure);
	const words = $('text')
		.map((_, text) => $(text).text())
		.get();

	test('Every number is written beside its mark', () => {
		const numbers = figure.series
			.flatMap(({ rows }) => rows)
			.flatMap(({ value }) => (value === null ? [] : [value.toLocaleString('en-GB')]));
		for (const number of numbers) {
			expect(words.filter((word) => word.split(' ').includes(number))).not.toEqual([]);
		}
	});

	test('Every number has its mark', () => {
		const rows = figure.series.flatMap((series) => series.rows);
		const found = rows.filter(({ value }) => value !== null);
		const marks = { bars: 'rect', columns: 'rect', dots: 'circle, svg svg', parts: 'g' };
		expect($(marks[figure.form ?? 'bars'])).toHaveLength(found.length);
		expect($('.missing')).toHaveLength(rows.length - found.length);
	});

	test('What was derived or asserted is hollow', () => {
		const hollow = figure.series
			.flatMap(({ rows }) => rows)
			.filter(({ basis, value }) => basis !== 'reported' && value !== null);
		expect($('.hollow')).toHaveLength(hollow.length);
	});

	test('Its title and its description name it', () => {
		const root = $.root().children();
		expect(root.attr('role')).toBe('img');
		expect(root.attr('aria-labelledby')).toBe('title');
		expect(root.attr('aria-describedby')).toBe('description');
	});

	test('Nothing is styled in an attribute, which the security policy forbids', () => {
		expect($('[style]')).toHaveLength(0);
	});

	test('No words run out of the narrowest picture', () => {
		const margins: Record<FigureForm, [start: number, end: number]> = {
			bars: $.root().children().hasClass('long') ? [9.8, 2.6] : [5, 2.6],
			columns: [0, 0],
			dots: [3.2, 1],
			parts: [0, 0],
		};
		const [start, end] = margins[figure.form ?? 'bars'];
		const plot = narrowest - start - end;
		for (const text of $('text').toArray()) {
			const width = textWidth($(text).text());
			const x = length($(text).attr('x'), plot) + length($(text).attr('dx'), plot);
			const isMiddle = figure.form === 'columns' || $(text).hasClass('tick');
			const left = isMiddle ? x - width / 2 : $(text).hasClass('end') ? x - width : x;
			// A centred label may hang over by half a letter or two.
			const slack = isMiddle ? 2 : 0;
			expect(left, $(text).text()).toBeGreaterThanOrEqual(-start - slack);
			expect(left + width, $(text).text()).toBeLessThanOrEqual(plot + end + slack);
		}
	});
});

test('Bars begin at zero and are as long as their numbers', () => {
	const $ = draw(chart('bars', row('Spring', 50), row('Summer', 200), row('Autumn', 0)));
	expect(
		$('rect')
			.map((_, bar) => $(bar).attr('width'))
			.get(),
	).toEqual(['25%', '100%', '0%']);
	expect($('rect[x]')).toHaveLength(0);
});

test('Bars of series that are not joined share one scale', () => {
	const $ = draw({
		form: 'bars',
		series: [
			{ label: 'Keeper', rows: [row('2020', 100)] },
			{ label: 'Visitor', rows: [row('2020', 40)] },
		],
	});
	expect(
		$('rect')
			.map((_, bar) => $(bar).attr('width'))
			.get(),
	).toEqual(['100%', '40%']);
	expect(
		$('.name')
			.map((_, name) => $(name).text())
			.get(),
	).toEqual(['Keeper', 'Visitor']);
});

test('Columns stand on the base line and are as high as their numbers', () => {
	const $ = draw(chart('columns', row('2020', 10), row('2021', 40)));
	const base = parseFloat($('.base').attr('y1')!);
	const [low, high] = $('rect')
		.toArray()
		.map((column) => ({
			height: parseFloat($(column).attr('height')!),
			foot: parseFloat($(column).attr('y')!) + parseFloat($(column).attr('height')!),
		}));
	expect(low!.foot).toBeCloseTo(base);
	expect(high!.foot).toBeCloseTo(base);
	expect(high!.height / low!.height).toBeCloseTo(4);
});

test('A number that was not found is missing, not zero', () => {
	for (const form of ['bars', 'columns', 'dots'] as const) {
		const $ = draw(chart(form, row('2020', 10), row('2021', null)));
		expect($('.missing').text()).toBe('none found');
	}
});

test('Dots lie on a scale from zero; what was asserted is a diamond', () => {
	const $ = draw(
		chart('dots', row('2020', 50), row('2021', 100, { basis: 'asserted', stress: true })),
	);
	expect($('circle').attr('cx')).toBe('50%');
	expect($('svg svg').attr('x')).toBe('100%');
	expect($('svg svg').attr('class')).toBe('hollow stress');
	expect($('.tick').first().text()).toBe('0');
});

test('The lines of the scale of dots run past the last mark and end above their numbers', () => {
	const $ = draw(chart('dots', row('2020', 50), row('2021', 100)));
	const last = Math.max(
		...$('circle')
			.get()
			.map((mark) => parseFloat($(mark).attr('cy')!)),
	);
	const number = parseFloat($('.tick').first().attr('y')!);
	for (const line of $('.rule, .base').toArray()) {
		const end = parseFloat($(line).attr('y2')!);
		expect($(line).attr('x1')).toBe($(line).attr('x2'));
		expect(end).toBeGreaterThan(last + 0.5);
		// Digits are about 0.7 em high.
		expect(end).toBeLessThan(number - 0.7);
		expect(end).toBeGreaterThan(number - 1.5);
	}
});

test('Parts have a dot for each unit', () => {
	const $ = draw(chart('parts', row('For', 9), row('Against', 2)));
	const dots = $('g path')
		.toArray()
		.flatMap((path) => [...$(path).attr('d')!.matchAll(/v(\d)/g)])
		.reduce((sum, [, steps]) => sum + Number(steps) + 1, 0);
	expect(dots).toBe(11);
});

test('Words that mean something to markup are escaped', () => {
	expect(drawChart(chart('bars', row('<b> & "c"', 1)), naming)).toContain(
		'&lt;b> &amp; &quot;c&quot;',
	);
});

/** A length across, in em. */
function length(text: string | undefined, plot: number): number {
	if (text === undefined) return 0;
	return text.endsWith('%') ? (parseFloat(text) / 100) * plot : parseFloat(text);
}
