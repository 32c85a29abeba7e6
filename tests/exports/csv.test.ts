import { expect, test } from 'vitest';
import type { EventNode, FigureNode, StanceNode } from '../../src/model/graph/nodes.ts';
import {
	eventColumns,
	figureColumns,
	figureRows,
	stanceColumns,
	tableCsv,
} from '../../src/exports/csv.ts';

const claims = [{ key: 'output' }, { key: 'growth' }];
const evidence = [{ source: { url: 'https://mills.example/2024' } }];

test('A figure is a row for each number, with its series and its claims, and no basis without a number', () => {
	const figure = {
		axis: 'Year',
		unit: 'sacks',
		series: [
			{
				label: 'Mill, as counted by "the keeper"',
				note: 'By hand.',
				claims,
				rows: [
					{ label: '2023', value: 1200.5, basis: 'reported' },
					{ label: '2024', value: null, basis: 'reported', note: 'Not found.' },
				],
			},
			{
				label: 'Visitor',
				claims: [claims[0]],
				rows: [{ label: '2023', value: 0, basis: 'derived' }],
			},
		],
	} as FigureNode;
	expect(tableCsv(figureColumns(figure), figureRows(figure)).split('\r\n')).toEqual([
		'series,Year,sacks,basis,note,note on the series,claims',
		'"Mill, as counted by ""the keeper""",2023,1200.5,reported,,By hand.,output growth',
		'"Mill, as counted by ""the keeper""",2024,,,Not found.,By hand.,output growth',
		'Visitor,2023,0,derived,,,output',
		'',
	]);
});

test('A figure keeps all its columns if the names of its axis and unit are taken', () => {
	const rows = [{ label: 'Flour', value: 3, basis: 'reported' }];
	const figure = (axis: string, unit: string) =>
		({ axis, unit, series: [{ label: 'Mill', claims, rows }] }) as unknown as FigureNode;
	const headOf = (one: FigureNode) =>
		tableCsv(figureColumns(one), figureRows(one)).split('\r\n')[0];
	expect(headOf(figure('note', 'claims'))).toBe(
		'series,note (axis),claims (unit),basis,note,note on the series,claims',
	);
	expect(headOf(figure('Year', 'Year'))).toBe(
		'series,Year,Year (unit),basis,note,note on the series,claims',
	);
	expect(headOf(figure('Year', '2024'))).toBe(
		'series,Year,2024,basis,note,note on the series,claims',
	);
});

test('An event is a row with its date as written, its claims and the addresses of its sources', () => {
	const events = [{ key: 'fire', date: '1921-02', says: 'It burned.', claims, evidence }];
	expect(tableCsv(eventColumns, events as EventNode[])).toBe(
		'event,date,says,claims,sources\r\nfire,1921-02,It burned.,output growth,https://mills.example/2024\r\n',
	);
});

test('A stance is a row with its level and the day it speaks of', () => {
	const stances = [
		{
			key: 'norway',
			name: 'Norway',
			country: 'NO',
			level: 'contacts',
			says: 'Talks, no more.',
			asOf: '2025-07-31',
			claims: [],
			evidence,
		},
	];
	expect(tableCsv(stanceColumns, stances as unknown as StanceNode[]).split('\r\n')[1]).toBe(
		'Norway,NO,contacts,2025-07-31,"Talks, no more.",,,https://mills.example/2024',
	);
});
