import { drawChart } from '../../src/figures/chart/chart.ts';
import { drawGlance } from '../../src/figures/glance/glance.ts';
import { pagePicture } from '../../src/figures/drawing/page-picture.ts';
import { regionStates } from '../../src/figures/map/region-labels.ts';
import type { ChartData } from '../../src/figures/chart/row.ts';
import { drawShareBar } from '../../src/figures/drawing/share-bar.ts';
import { isOnMap } from '../../src/figures/map/mapped-stance.ts';
import { drawSwatch } from '../../src/figures/map/stance-legend.ts';
import { pageMap } from '../../src/figures/map/stance-map.ts';
import { drawTimeline, phasesOf } from '../../src/figures/timeline.ts';
import { type FigureForm, figureForms, type FigureRow } from '../../src/model/records/figure.ts';
import { stanceLevels } from '../../src/model/records/stance.ts';
import { wordsOf } from '../../src/words/words-of.ts';

const english = wordsOf('en-GB');

const row = (label: string, value: number | null, more: Partial<FigureRow> = {}): FigureRow => ({
	label,
	value,
	basis: 'reported',
	...more,
});

const years = [
	row('2019', 12),
	row('2020', 0),
	row('2021', null),
	row('2022', 48.5, { basis: 'derived' }),
	row('2023', 1250, { stress: true }),
	row('2024', 990, { basis: 'asserted' }),
];

/**
 * A chart of each form, about an invented mill: zero, a gap, each basis, stress, long words,
 * annotations.
 */
const charts: Record<FigureForm, ChartData> = {
	bars: {
		form: 'bars',
		annotations: [
			{ at: '2022', words: 'The wheel is mended' },
			{ date: '2018-03', words: 'The harbour silts up' },
		],
		series: [
			{ label: 'Accounts of the trust', rows: years },
			{
				label: 'Register of the harbour',
				short: 'Harbour',
				rows: [row('Before the war', 300), row('After it', 20, { basis: 'derived', stress: true })],
			},
		],
	},
	columns: {
		form: 'columns',
		annotations: [{ date: '2022-07', words: 'The wheel is mended, after years of work on it' }],
		series: [{ label: 'Trust', rows: years }],
	},
	dots: {
		form: 'dots',
		annotations: [{ at: '2022', words: 'The wheel is mended' }],
		series: [
			{ label: 'Accounts of the trust', short: 'Trust', rows: years },
			{ label: 'Harbour', rows: [row('2022', 60), row('2023', 1100, { basis: 'asserted' })] },
		],
	},
	parts: {
		form: 'parts',
		annotations: [{ at: 'Against', words: 'The harbour master and his brother' }],
		series: [
			{
				label: 'Vote of the council',
				rows: [
					row('For', 40, { stress: true }),
					row('Against', 2),
					row('Abstained', 9, { basis: 'derived' }),
					row('Absent', 25),
				],
			},
		],
	},
	periods: {
		form: 'periods',
		annotations: [
			{ date: '2021-05-02', words: 'The wheel is mended' },
			{ date: '2023', words: 'The harbour silts up' },
		],
		series: [
			{ label: 'Accounts of the trust', rows: years },
			{
				label: 'Harbour',
				rows: [
					row('Spring of 2021', 30, { when: '2021-03/2021-05' }),
					row('Winter', 9, { when: '2021-11-15/2022-02-10' }),
				],
			},
		],
	},
};

const dates = [
	...['1871', '1902-05', '1919', '1921', '1979-12-27', '1996', '2001'],
	...['2021-08-15', '2021-09', '2022-03', '2023', '2024-05-04', '2024-06', '2024-06-11', '2025-07'],
];
const events = dates.map((date, index) => ({
	key: `event-${String(index)}`,
	date,
	turning: index % 2 === 0 ? `What turned in the year ${date.slice(0, 4)}` : undefined,
}));
const phases = phasesOf(events, [
	{ name: 'At work', begins: 'event-0' },
	{ name: 'Still', begins: 'event-3' },
	{ name: 'Under repair', begins: 'event-7' },
	{ name: 'At work again', begins: 'event-11' },
]);

const names = new Intl.DisplayNames('en-GB', { type: 'region' });
const stances = Object.keys(regionStates)
	.filter((country) => country !== 'AF')
	.map((country, index) => ({
		key: country.toLowerCase(),
		name: names.of(country) ?? country,
		country,
		level: stanceLevels[index % stanceLevels.length]!,
	}))
	.filter(isOnMap);

/**
 * One drawing of every kind that the site shows, as it is on a page, without anything that editors
 * write.
 */
export const drawings: readonly { name: string; svg: string }[] = [
	...figureForms.map((form) => ({
		name: form,
		svg: pagePicture((room) => drawChart(charts[form], room, english), form),
	})),
	{
		name: 'timeline',
		svg: pagePicture((room) => drawTimeline(events, phases, room, english), 'timeline'),
	},
	{
		name: 'glance',
		svg: pagePicture((room) =>
			drawGlance(
				{
					moment: 'event-10',
					events,
					panels: [
						{ says: 'The flour grew', unit: 'tonnes', axis: 'Year', chart: charts.columns },
						{ says: 'Nobody counts alike', unit: 'visitors', axis: 'Year', chart: charts.dots },
					],
				},
				room,
				english,
			),
		),
	},
	{ name: 'stance-map', svg: `<div class="picture">${pageMap(stances, english)}</div>` },
	{
		name: 'swatches',
		svg: `<div>${stanceLevels.map((level) => drawSwatch(level)).join('')}</div>`,
	},
	{ name: 'share-bar', svg: drawShareBar([40, 25, 20, 10, 5]) },
];
