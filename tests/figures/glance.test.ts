import { describe, expect, test } from 'vitest';
import { drawGlance, type Glance } from '../../src/figures/glance/glance.ts';
import { rooms } from '../../src/figures/drawing/room.ts';
import type { ChartData } from '../../src/figures/chart/row.ts';
import type { FigureForm } from '../../src/model/records/figure.ts';
import { figures, timelines } from './read-figures.ts';
import { asked, crossed, troubles, wordBoxes } from './words.ts';
import { wordsOf } from '../../src/words/words-of.ts';

const english = wordsOf('en-GB');

const chart = (form: FigureForm, ...numbers: [label: string, value: number][]): ChartData => ({
	form,
	series: [
		{
			label: 'Keeper',
			rows: numbers.map(([label, value]) => ({ label, value, basis: 'reported' })),
		},
	],
});
const glance: Glance = {
	moment: 'opened',
	events: [
		{ key: 'built', date: '1999', turning: 'The gate is built' },
		{ key: 'locked', date: '2021-01', turning: 'The gate is locked' },
		{ key: 'opened', date: '2022-07-02', turning: 'The gate is opened' },
		{ key: 'painted', date: '2022-08' },
	],
	panels: [
		{
			says: 'Visitors grew',
			unit: 'visitors',
			axis: 'Year',
			chart: chart('columns', ['2020', 5], ['2021', 9]),
		},
		{
			says: 'Keys are lost',
			unit: 'keys',
			axis: 'Year',
			chart: chart('dots', ['2020', 40], ['2022', 10]),
		},
	],
};

test.each([
	{ form: 'columns', shape: 'rect.hollow' },
	{ form: 'dots', shape: 'circle.hollow' },
] as const)('The key has the shape of the numbers that we worked out: $form', ({ form, shape }) => {
	const [first, second] = glance.panels;
	const panels = [first!, second!].map((panel) => {
		const [series] = panel.chart.series;
		const rows = series!.rows.map((row) => ({
			...row,
			basis: panel.chart.form === form ? ('derived' as const) : row.basis,
		}));
		return { ...panel, chart: { ...panel.chart, series: [{ ...series!, rows }] } };
	});
	const $ = asked(drawGlance({ ...glance, panels }, rooms.narrow, english));
	const words = $('text').filter((_, text) => $(text).text().startsWith('Hollow'));
	expect(words.prev(shape).length).toBe(1);
});

describe.each(Object.entries(rooms))('%s', (_, room) => {
	const $ = asked(drawGlance(glance, room, english));
	const words = $('text')
		.map((__, text) => $(text).text())
		.get();

	test('It names the turning points of its years and no others', () => {
		expect(words).toContain('The gate is locked');
		expect(words).not.toContain('The gate is built');
	});

	test('One line at the moment that the article asks about crosses all panels', () => {
		expect($('.moment')).toHaveLength(1);
		const bases = $('.base')
			.map((__, base) => Number(/M\d+ (\d+)/.exec($(base).attr('d')!)![1]))
			.get();
		const end = Number(/V(\d+)/.exec($('.moment').attr('d')!)![1]);
		expect(end).toBeGreaterThanOrEqual(Math.max(...bases) - 2);
	});

	test('It says which part of each year is counted, if not the whole, and who counted', () => {
		const counted = chart('columns', ['2021', 5], ['2022', 9]);
		const panels = ['Year', 'January–November'].map((axis) => ({
			...{ says: 'Keys', unit: 'keys', axis, chart: counted },
		}));
		const $$ = asked(drawGlance({ ...glance, panels }, room, english));
		const all = $$('text.soft')
			.map((__, text) => $$(text).text())
			.get()
			.join(' ');
		expect(all).toContain('keys; Keeper keys, January–November; Keeper');
	});

	test('Long words of a panel, also of the last one, overlap no other words', () => {
		const counted = chart('columns', ['2021', 5], ['2022', 9]);
		const panel = {
			says: 'Nine keys were lost at the gate in the year of the flood',
			unit: 'keys of all kinds, with those found again',
			...{ axis: 'January–November', chart: counted },
		};
		const drawing = drawGlance({ ...glance, panels: [panel, panel] }, room, english);
		expect(troubles(drawing)).toEqual([]);
	});

	test('It is interrupted above a bar and its number, and continues below', () => {
		const panels = [
			{
				says: 'Visitors',
				unit: 'visitors',
				axis: 'Year',
				chart: chart('columns', ['2021', 5], ['2022', 9]),
			},
			{ says: 'Keys', unit: 'keys', axis: 'Year', chart: chart('dots', ['2021', 4], ['2023', 1]) },
		];
		const $$ = asked(drawGlance({ ...glance, panels }, room, english));
		const ends = $$('.moment')
			.map((__, part) => [/M\d+ (\d+)V(\d+)/.exec($$(part).attr('d')!)!.slice(1).map(Number)])
			.get();
		const nine = wordBoxes($$).find(({ words }) => words === '9')!;
		const bar = $$('rect').eq(1);
		const foot = Number(bar.attr('y')) + Number(bar.attr('height'));
		expect(ends).toHaveLength(2);
		expect(ends[0]![1]).toBeLessThan(nine.top);
		expect(Math.abs(ends[1]![0]! - foot)).toBeLessThanOrEqual(1);
	});

	test('A number does not overlap a taller bar beside its own', () => {
		const counted = chart('periods', ['2021-01/2021-02', 800], ['2021-03/2021-12', 999]);
		const $$ = asked(
			drawGlance(
				{ ...glance, panels: [{ says: 'Keys', unit: 'keys', axis: 'Year', chart: counted }] },
				room,
				english,
			),
		);
		const number = wordBoxes($$).find(({ words }) => words === '800')!;
		expect(number.right).toBeLessThan(Number($$('rect').eq(1).attr('x')));
	});

	test('Where all numbers are zero, columns have no height and dots are on the base line', () => {
		const panels = (['columns', 'dots'] as const).map((form) => ({
			...{ says: 'Keys', unit: 'keys', axis: 'Year', chart: chart(form, ['2021', 0], ['2022', 0]) },
		}));
		const $$ = asked(drawGlance({ ...glance, panels }, room, english));
		const numbers = (selector: string, name: string) =>
			$$(selector)
				.map((__, mark) => Number($$(mark).attr(name)))
				.get();
		// A thin line shows that there is a number.
		expect(Math.max(...numbers('rect', 'height'))).toBeLessThanOrEqual(2);
		const base = Number(/M\d+ (\d+)/.exec($$('.base').last().attr('d')!)![1]);
		expect(numbers('circle', 'cy')).toEqual([base, base]);
	});

	test('All panels have one time axis', () => {
		const years = words.filter((word) => /^20\d\d$/.test(word));
		expect(years).toEqual(['2020', '2021', '2022']);
		const first = Number($('circle').first().attr('cx'));
		const bar = $('rect').first();
		const middle = Number(bar.attr('x')) + Number(bar.attr('width')) / 2;
		expect(Math.abs(first - middle)).toBeLessThanOrEqual(1);
	});

	test('A line between numbers asserted by an interested party looks different from one between counts', () => {
		const series = [['Keeper', 'reported'] as const, ['Seller', 'asserted'] as const].map(
			([label, basis], index) => ({
				label,
				rows: [
					{ label: '2020', value: 10 + index, basis },
					{ label: '2021', value: 30 * (index + 1), basis },
				],
			}),
		);
		const counted = { form: 'dots' as const, series };
		const drawn = asked(
			drawGlance(
				{ ...glance, panels: [{ says: 'Keys', unit: 'keys', axis: 'Year', chart: counted }] },
				room,
				english,
			),
		);
		expect(drawn('.asserted').attr('d')?.match(/M/g)).toHaveLength(1);
	});

	test('A line joins consecutive years, and none crosses a year without a number', () => {
		const counted = chart('dots', ['2018', 90], ['2019', 70], ['2021', 10]);
		const $$ = asked(
			drawGlance(
				{ ...glance, panels: [{ says: 'Keys', unit: 'keys', axis: 'Year', chart: counted }] },
				room,
				english,
			),
		);
		const [x] = $$('circle')
			.map((__, dot) => Number($$(dot).attr('cx')))
			.get();
		const joined = $$('path.lead').filter((__, path) => !$$(path).attr('d')!.includes('V'));
		expect(joined.attr('d')?.match(/M/g)).toHaveLength(1);
		expect(joined.attr('d')).toMatch(new RegExp(`^M${String(x)} `));
	});

	test('No words run into others or out of the picture', () => {
		expect(troubles(drawGlance(glance, room, english))).toEqual([]);
	});

	test('The charts of the publication find room', () => {
		for (const { events } of timelines) {
			const panels = figures
				.filter(({ name }) => /isis-k|trade|lpg/.test(name))
				.map(({ unit, axis, figure }) => ({
					says: 'What it says of the years',
					unit,
					axis,
					chart: figure,
				}));
			const drawn = drawGlance({ moment: 'recognition', events, panels }, room, english);
			expect(troubles(drawn)).toEqual([]);
			expect(crossed(drawn)).toEqual([]);
			const said = wordBoxes(asked(drawn)).map(({ words: all }) => all.split(' ')[0]);
			const counted = figures.find(({ name }) => name.endsWith('/trade.yaml'))!.figure.series;
			for (const { value } of counted.flatMap(({ rows }) => rows)) {
				if (value !== null) expect(said).toContain(english.number(value));
			}
		}
	});
});
