import { describe, expect, test } from 'vitest';
import { csvwMetadata } from '../../../src/exports/claims/csvw.ts';
import { figureColumns } from '../../../src/exports/csv.ts';
import type { FigureNode } from '../../../src/model/graph/nodes.ts';

const columnsFor = (axis: string, unit: string) => {
	const columns = figureColumns({ axis, unit } as FigureNode);
	const { tableSchema } = JSON.parse(csvwMetadata('flour.csv', 'Flour', columns, 'en')) as {
		tableSchema: { columns: { name: string; titles: string }[] };
	};
	return tableSchema.columns;
};
const namesFor = (axis: string, unit: string) =>
	columnsFor(axis, unit)
		.slice(1, 3)
		.map(({ name }) => name);

describe('The name of a column for programs', () => {
	test.each([
		{ axis: 'Year', unit: 'million US dollars', names: ['Year', 'million_US_dollars'] },
		{ axis: '% of GDP', unit: '$ of GDP', names: ['of_GDP', 'of_GDP_2'] },
		{ axis: '%', unit: '€', names: ['column', 'column_2'] },
		{ axis: 'series', unit: 'Series', names: ['series_axis', 'Series'] },
		{ axis: '_note', unit: 'note?', names: ['note', 'note_2'] },
	])('$axis and $unit are $names', ({ axis, unit, names }) => {
		expect(namesFor(axis, unit)).toEqual(names);
		const all = columnsFor(axis, unit).map(({ name }) => name);
		expect(new Set(all).size).toBe(all.length);
	});

	test('has letters of every script, percent-encoded', () => {
		const names = namesFor('سال', 'میلیون دلار');
		expect(names.map(decodeURIComponent)).toEqual(['سال', 'میلیون_دلار']);
		for (const name of names) expect(name).toMatch(/^(?:\w|%[0-9A-F]{2})+$/);
	});
});

test('A unit that is a number stays in its place among the columns', () => {
	expect(columnsFor('Year', '2024').map(({ titles }) => titles)).toEqual([
		'series',
		'Year',
		'2024',
		'basis',
		'note',
		'note on the series',
		'claims',
	]);
});
