import { drawChart } from '../../src/figures/chart.ts';
import type { ChartData } from '../../src/figures/row.ts';
import { drawShareBar } from '../../src/figures/share-bar.ts';
import { drawShades, drawStanceMap, drawSwatch, isOnMap } from '../../src/figures/stance-map.ts';
import { drawTimeline } from '../../src/figures/timeline.ts';
import { regionStates } from '../../src/figures/region-labels.ts';
import { type FigureForm, figureForms, type FigureRow } from '../../src/model/records/figure.ts';
import { stanceLevels } from '../../src/model/records/stance.ts';

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

/** A chart of each form, of a mill that stands nowhere: zero, a gap, each basis, stress, long words. */
const charts: Record<FigureForm, ChartData> = {
	bars: {
		form: 'bars',
		series: [
			{ label: 'Accounts of the trust', rows: years },
			{
				label: 'Register of the harbour',
				short: 'Harbour',
				rows: [row('Before the war', 300), row('After it', 20, { basis: 'derived', stress: true })],
			},
		],
	},
	columns: { form: 'columns', series: [{ label: 'Trust', rows: years }] },
	dots: {
		form: 'dots',
		series: [
			{ label: 'Accounts of the trust', short: 'Trust', rows: years },
			{ label: 'Harbour', rows: [row('2022', 60), row('2023', 1100, { basis: 'asserted' })] },
		],
	},
	parts: {
		form: 'parts',
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
};

const crowdedDates = [
	...['1871', '1902-05', '1919', '1921', '1979-12-27', '1996', '2001'],
	...['2021-08-15', '2021-09', '2022-03', '2023', '2024-05-04', '2024-06', '2024-06-11', '2025-07'],
];
const evenDates = ['2015', '2016-02', '2017', '2017-06', '2018'];
const eventsOn = (dates: string[]) =>
	dates.map((date, index) => ({ key: `event-${String(index)}`, date }));

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

/** One drawing of every kind that the site shows, with nothing in it that editors write. */
export const drawings: readonly { name: string; svg: string }[] = [
	...figureForms.map((form) => ({
		name: form,
		svg: drawChart(charts[form], { title: 'title', description: 'description' }),
	})),
	{ name: 'timeline', svg: drawTimeline(eventsOn(evenDates)) },
	{ name: 'crowded-timeline', svg: drawTimeline(eventsOn(crowdedDates)) },
	{ name: 'stance-map', svg: drawStanceMap(stances, 'Afghanistan') },
	{
		name: 'shades',
		svg: `<div>${drawShades()}${stanceLevels.map((level) => drawSwatch(level)).join('')}</div>`,
	},
	{ name: 'share-bar', svg: drawShareBar([40, 25, 20, 10, 5]) },
];
