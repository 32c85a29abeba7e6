import { range } from 'd3-array';
import type { FigureRow } from '../model/records/figure.ts';
import { element, em, escape, percent } from './markup.ts';
import { narrowest, textWidth } from './text-width.ts';
import { attributesOf, type Naming } from './picture.ts';
import { type ChartData, rowClass, rowLabel } from './row.ts';
import { numberInWords } from '../words/numbers.ts';

/** Dots that stand one above another. */
const depth = 4;
const line = 1.4;

interface Group {
	row: FigureRow;
	number: number;
	/** Its first column. */
	column: number;
}

/** One whole: a dot for each of its units, grouped by row. */
export function drawParts(figure: ChartData, naming: Naming): string {
	const groups: Group[] = [];
	let columns = 0;
	for (const row of figure.series.flatMap(({ rows }) => rows)) {
		const number = row.value ?? 0;
		groups.push({ row, number, column: columns });
		columns += Math.ceil(number / depth) + 1;
	}
	columns -= 1;
	const start = ({ column }: Group) => (column + 0.15) / columns;
	const captions = groups.map(
		({ row }) => `${rowLabel(row)} ${row.value === null ? 'not found' : numberInWords(row.value)}`,
	);
	const lines = staircase(
		groups.map((group, index) => ({
			from: start(group) * narrowest,
			width: textWidth(captions[index] ?? '') + 0.5,
		})),
	);
	return element(
		'div',
		{ class: 'fig parts', ...attributesOf(naming) },
		element(
			'svg',
			{ viewBox: `-.5 -.5 ${columns} ${depth}` },
			...groups.map((group) => {
				const d = dotsPath(group);
				return element(
					'g',
					{ class: rowClass(group.row) },
					element('path', { d }),
					group.row.basis === 'reported' ? '' : element('path', { class: 'hole', d }),
				);
			}),
		),
		element(
			'svg',
			{ height: em(line * (Math.max(...lines) + 1) + 0.5) },
			...groups.map((group, index) => {
				const y = line * ((lines[index] ?? 0) + 1);
				const x = percent(start(group));
				return (
					element('line', { x1: x, x2: x, y2: em(y + 0.1) }) +
					element(
						'text',
						{ class: group.row.stress ? 'stress' : undefined, x, dx: em(0.35), y: em(y) },
						escape(captions[index] ?? ''),
					)
				);
			}),
		),
	);
}

/** The dots of a group: dashes without length, which round ends make into dots; the line runs a little on for the last. */
function dotsPath({ number, column }: Group): string {
	return range(Math.ceil(number / depth))
		.map((index) => `M${column + index} 0v${Math.min(depth, number - index * depth) - 1}.1`)
		.join('');
}

/** Lines for labels that start at places along an axis, so that none runs into the next: the last on the first line. */
export function staircase(labels: readonly { from: number; width: number }[]): number[] {
	const starts: number[] = [];
	return labels
		.toReversed()
		.map(({ from, width }) => {
			let line = starts.findIndex((start) => from + width <= start);
			if (line === -1) line = starts.length;
			// A leader runs down to its label through the lines above it.
			for (let above = 0; above <= line; above += 1) starts[above] = from;
			return line;
		})
		.toReversed();
}
