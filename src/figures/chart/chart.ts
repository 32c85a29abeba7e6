import { type Annotation, annotationsAt, listBelow } from './annotations.ts';
import { drawBars } from './bars.ts';
import { drawColumns } from './columns.ts';
import { drawDots } from './dots.ts';
import { withKey } from './key.ts';
import { drawParts } from './parts.ts';
import { drawPeriods } from './periods.ts';
import type { Drawing, Room } from '../drawing/room.ts';
import type { ChartData } from './row.ts';
import type { FigureForm } from '../../model/records/figure.ts';
import type { Words } from '../../words/words-of.ts';

/** Each form of chart and the function that draws it. */
const forms: Record<FigureForm, (figure: ChartData, room: Room, wording: Words) => Drawing> = {
	bars: drawBars,
	columns: drawColumns,
	dots: drawDots,
	parts: drawParts,
	periods: drawPeriods,
};

/** The chart of a figure, laid out for a room. */
export function drawChart(figure: ChartData, room: Room, wording: Words): Drawing {
	const drawing = forms[figure.form ?? 'bars'](figure, room, wording);
	const rows = figure.series.flatMap((series) => series.rows);
	const isPlaced = (annotation: Annotation) =>
		figure.form === 'periods' || rows.some((row) => annotationsAt([annotation], row).length > 0);
	const others = (figure.annotations ?? []).filter((annotation) => !isPlaced(annotation));
	return withKey(figure, listBelow(others, drawing, wording), wording);
}
