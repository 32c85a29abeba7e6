import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { element, em, escape, percent } from './markup.ts';
import { type Naming, picture } from './picture.ts';
import { textWidth } from './text-width.ts';
import { type ChartData, rowClass, rowLabel, seriesLabel } from './row.ts';
import { numberInWords } from '../words/numbers.ts';

const line = 1.6;
const thickness = 0.8;
/** Room for the labels, left of where the bars begin; the style sheet leaves the same. */
const margins = { short: 5, long: 9.8 };

/** A bar for each row, the series one under another on one scale: counters that cannot be joined. */
export function drawBars(figure: ChartData, naming: Naming): string {
	const all = figure.series;
	const rows = all.flatMap((series) => series.rows);
	const x = scaleLinear([0, max(rows, ({ value }) => value ?? 0) ?? 0], [0, 1]);
	const isLong = rows.some((row) => textWidth(rowLabel(row)) > margins.short - 0.4);
	const margin = isLong ? margins.long : margins.short;
	const parts: string[] = [];
	let y = 0;
	for (const series of all) {
		if (all.length > 1) {
			y += line;
			parts.push(
				element(
					'text',
					{ class: 'name', x: em(-margin), y: em(y - 0.4) },
					escape(seriesLabel(series)),
				),
			);
		}
		const start = y;
		for (const row of series.rows) {
			const label = y + 1.15;
			parts.push(element('text', { x: em(-margin), y: em(label) }, escape(rowLabel(row))));
			if (row.value !== null) {
				parts.push(
					element('rect', {
						class: rowClass(row),
						y: em(label - thickness + 0.07),
						width: percent(x(row.value)),
						height: em(thickness),
					}),
				);
			}
			parts.push(
				row.value === null
					? element('text', { class: 'missing', x: em(0.5), y: em(label) }, 'none found')
					: element(
							'text',
							{ x: percent(x(row.value)), dx: em(0.5), y: em(label) },
							numberInWords(row.value),
						),
			);
			y += line;
		}
		parts.push(element('line', { class: 'base', y1: em(start + 0.2), y2: em(y) }));
		y += 0.6;
	}
	return picture(isLong ? 'bars long' : 'bars', y, naming, ...parts);
}
