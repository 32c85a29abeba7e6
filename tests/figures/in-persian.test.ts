import { expect, test } from 'vitest';
import { drawChart } from '../../src/figures/chart/chart.ts';
import { drawGlance } from '../../src/figures/glance/glance.ts';
import { rooms } from '../../src/figures/drawing/room.ts';
import type { ChartData } from '../../src/figures/chart/row.ts';
import { drawStanceMap, pageMap } from '../../src/figures/map/stance-map.ts';
import { standalone } from '../../src/figures/drawing/standalone.ts';
import { drawTimeline, phasesOf } from '../../src/figures/timeline.ts';
import { palettes } from '../../src/figures/drawing/paint.ts';
import { figureForms } from '../../src/model/records/figure.ts';
import { wordsOf } from '../../src/words/words-of.ts';
import { drawing } from './read-figures.ts';
import { asked, troubles } from './words.ts';

const persian = wordsOf('fa');

/** A chart with all that drawings say by themselves: gaps, zero, shapes, dates of annotations without a place. */
const chartOf = (form: ChartData['form']): ChartData => ({
	form,
	annotations: [
		{ date: '2022-05-04', words: 'چرخ تعمیر شد' },
		...(form === 'periods' ? [] : [{ date: '1924-01', words: 'آسیاب بسته شد' }]),
	],
	series: [
		{
			label: 'حساب‌های بنیاد',
			rows: [
				{ label: '2021', value: 1250, basis: 'derived' },
				{ label: '2022', value: null, basis: 'reported' },
				{ label: '2023', value: 0, basis: 'asserted' },
			],
		},
	],
});

const events = [
	{ key: 'built', date: '1871', turning: 'ساخته شد' },
	{ key: 'open', date: '2022-05-04', turning: 'باز شد' },
];

const stances = [
	{ key: 'a', name: 'امارات متحدهٔ عربی', country: 'AE', level: 'contacts' },
	{ key: 'n', name: 'نروژ', country: 'NO', level: 'none' },
] as const;

const bars = drawChart(chartOf('bars'), rooms.wide, persian);
const drawn = {
	...Object.fromEntries(
		figureForms.map((form) => [form, drawChart(chartOf(form), rooms.wide, persian)]),
	),
	glance: drawGlance(
		{
			moment: 'open',
			events,
			panels: [{ says: 'آرد بیشتر شد', unit: 'تن', axis: 'سال', chart: chartOf('columns') }],
		},
		rooms.wide,
		persian,
	),
	timeline: drawTimeline(
		events,
		phasesOf(events, [
			{ name: 'کار', begins: 'built' },
			{ name: 'بازگشت', begins: 'open' },
		]),
		rooms.wide,
		persian,
	),
	stances: drawStanceMap(stances, rooms.wide, persian),
};

test.each(Object.entries(drawn))(
	'In a Persian article, what %s says is in Persian, with its numerals, and has room',
	(_, drawing) => {
		const words = asked(drawing)('text')
			.toArray()
			.map((text) => asked(drawing)(text).text());
		expect(words.length).toBeGreaterThan(3);
		expect(words.filter((all) => /[A-Za-z0-9]/.test(all))).toEqual([]);
		expect(troubles(drawing)).toEqual([]);
	},
);

test('The map of a page is labelled in Persian', () => {
	expect(drawing(pageMap(stances, persian))('text').text()).toMatch(/امارات.*افغانستان/);
});

test('Right-to-left words are kept together, so that their punctuation does not change sides', () => {
	const texts = asked(bars)('text')
		.toArray()
		.map((text) => asked(bars)(text).text());
	expect(texts).toContain('\u2068توخالی: محاسبهٔ ما\u2069');
	// Numerals need it not: in every language they run from left to right.
	expect(texts).toContain('۱٬۲۵۰');
});

test('In a standalone picture the title begins at the right', () => {
	const picture = {
		...{ title: 'آرد بیشتر شد', measure: 'تن', description: '', credits: ['منبع'] },
		draw: () => bars,
	};
	const lineOf = (direction?: 'rtl') =>
		drawing(standalone({ ...picture, direction }, { width: 800, palette: palettes.light }))(
			'text:contains("آرد بیشتر شد")',
		);
	expect(lineOf('rtl').attr('text-anchor')).toBe('end');
	expect(Number(lineOf('rtl').attr('x'))).toBeGreaterThan(700);
	expect(lineOf().attr('x')).toBe('0');
});
