import { line, mark, type Mark, round, text } from '../drawing/marks.ts';
import type { Drawing } from '../drawing/room.ts';
import type { ChartData } from './row.ts';
import { symbol } from './dots.ts';
import { textWidth, wrap } from '../drawing/text-width.ts';
import type { Words } from '../../words/words-of.ts';

/** A drawing with a line below it that explains its shapes; unchanged if all are plain. */
export function withKey(
	figure: Pick<ChartData, 'form' | 'series'>,
	drawing: Drawing,
	{ lists }: Words,
): Drawing {
	const found = new Set(figure.series.flatMap(({ rows }) => rows.map(({ basis }) => basis)));
	const { letters: em, width } = drawing;
	const hasGaps = figure.form === 'periods';
	const marks: Mark[] = [];
	let y = drawing.height + 0.9 * em;
	let x = 0;
	for (const basis of ['derived', 'asserted', 'gap'] as const) {
		if (basis === 'gap' ? !hasGaps : !found.has(basis)) continue;
		const words = lists.figure.key[basis];
		const needed = (textWidth(words) + 1.5) * em;
		if (x > 0 && x + needed > width) {
			x = 0;
			y += 1.5 * em;
		}
		marks.push(
			basis === 'gap'
				? line([x, y], [x + 13, y], 'gap')
				: basis === 'asserted'
					? symbol('diamond', x + 7, y, 'hollow')
					: figure.form === 'dots' || figure.form === 'parts'
						? symbol('circle', x + 6, y, 'hollow')
						: mark('rect', {
								class: 'hollow',
								x: round(x + 1),
								y: round(y - 5),
								width: 10,
								height: 10,
							}),
			...wrap(words, width / em - 1.6).map((part, index) =>
				text(part, { x: x + 1.5 * em, y: y + (0.36 + 1.4 * index) * em, kind: 'soft' }),
			),
		);
		x += needed + 1.5 * em;
	}
	if (marks.length === 0) return drawing;
	return { ...drawing, height: y + 1 * em, marks: [...drawing.marks, ...marks] };
}
