import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { FigureRow } from '../model/records/figure.ts';
import { element, em, escape, percent } from './markup.ts';
import { type Naming, picture } from './picture.ts';
import { type ChartData, rowClass, rowLabel } from './row.ts';
import { numberInWords } from '../words/numbers.ts';

const height = 8;
const top = 1.5;
const base = top + height;

/** One series over time, which runs to the right: a column for each row. */
export function drawColumns(figure: ChartData, naming: Naming): string {
	const rows = figure.series.flatMap((series) => series.rows);
	const x = scaleBand(
		rows.map(({ label }) => label),
		[0, 1],
	).paddingInner(0.62);
	const y = scaleLinear([0, max(rows, ({ value }) => value ?? 0) ?? 0], [base, top]);
	const middle = (row: FigureRow) => (x(row.label) ?? 0) + x.bandwidth() / 2;

	const column = (row: FigureRow) =>
		row.value === null
			? text(middle(row), base - 0.5, 'none found', 'missing')
			: element('rect', {
					class: rowClass(row),
					x: percent(x(row.label) ?? 0),
					y: em(y(row.value)),
					width: percent(x.bandwidth()),
					height: em(base - y(row.value)),
				}) + text(middle(row), y(row.value) - 0.45, numberInWords(row.value));
	return picture(
		'columns',
		base + 1.7,
		naming,
		...rows.map(column),
		element('line', { class: 'base', x2: '100%', y1: em(base), y2: em(base) }),
		...rows.map((row) => text(middle(row), base + 1.3, rowLabel(row))),
	);
}

function text(x: number, y: number, words: string, kind?: string): string {
	return element('text', { class: kind, x: percent(x), y: em(y) }, escape(words));
}
