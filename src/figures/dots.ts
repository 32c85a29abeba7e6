import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { FigureRow } from '../model/records/figure.ts';
import { element, em, escape, percent } from './markup.ts';
import { type Naming, picture } from './picture.ts';
import { narrowest, textWidth } from './text-width.ts';
import { type ChartData, rowClass, rowLabel, seriesLabel } from './row.ts';
import { numberInWords } from '../words/numbers.ts';

const line = 1.75;
const margin = 3.2;

/** One scale, a mark for each counter, grouped by label: how far those who count the same thing disagree. */
export function drawDots(figure: ChartData, naming: Naming): string {
	const marks = figure.series.flatMap((series) =>
		series.rows.map((row) => ({ ...row, name: seriesLabel(series) })),
	);
	const x = scaleLinear([0, max(marks, ({ value }) => value ?? 0) ?? 0], [0, 1]).nice();
	const labels = [...new Set(marks.map(({ label }) => label))].sort();
	const parts: string[] = [];
	let y = 0;
	for (const label of labels) {
		const found = marks
			.filter((mark) => mark.label === label)
			.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
		parts.push(
			element(
				'text',
				{ class: 'name', x: em(-margin), y: em(y + line / 2 + 0.35) },
				escape(rowLabel(found[0] ?? { label })),
			),
		);
		for (const mark of found) {
			parts.push(drawMark(mark, x, y + line / 2));
			y += line;
		}
		y += 0.7;
	}
	const ticks = x.ticks(4);
	return picture(
		'dots',
		y + 1.2,
		naming,
		...ticks.map((tick) =>
			element('line', {
				class: tick === 0 ? 'base' : 'rule',
				x1: percent(x(tick)),
				x2: percent(x(tick)),
				y2: em(y - 0.3),
			}),
		),
		...ticks.map((tick) =>
			element('text', { class: 'tick', x: percent(x(tick)), y: em(y + 0.9) }, numberInWords(tick)),
		),
		...parts,
	);
}

function drawMark(
	mark: FigureRow & { name: string },
	x: (value: number) => number,
	y: number,
): string {
	if (mark.value === null) {
		return element('text', { class: 'missing', x: em(0.5), y: em(y + 0.35) }, 'none found');
	}
	const at = x(mark.value);
	// A label stands right of its mark, unless it would run out of the narrowest picture.
	const words = `${numberInWords(mark.value)} ${mark.name}`;
	const room = narrowest - margin - 1;
	const isLeft = at * room + 0.9 + textWidth(words) > room + 1;
	return (
		element('line', { class: 'reach', x2: percent(at), y1: em(y), y2: em(y) }) +
		(mark.basis === 'asserted'
			? element(
					'svg',
					{ class: rowClass(mark), x: percent(at), y: em(y) },
					element('path', { d: 'M-6 0 0-6 6 0 0 6z' }),
				)
			: element('circle', { class: rowClass(mark), cx: percent(at), cy: em(y), r: 5 })) +
		element(
			'text',
			{
				class: [isLeft ? 'end' : '', mark.stress ? 'stress' : ''].join(' ').trim() || undefined,
				x: percent(at),
				dx: em(isLeft ? -0.9 : 0.9),
				y: em(y + 0.35),
			},
			escape(words),
		)
	);
}
