import type { ChartData } from './row.ts';
import type { FigureForm } from '../model/records/figure.ts';
import { drawBars } from './bars.ts';
import { drawColumns } from './columns.ts';
import { drawDots } from './dots.ts';
import { drawParts } from './parts.ts';
import type { Naming } from './picture.ts';

/** Each form of chart and what draws it. */
const forms: Record<FigureForm, (figure: ChartData, naming: Naming) => string> = {
	bars: drawBars,
	columns: drawColumns,
	dots: drawDots,
	parts: drawParts,
};

/** The chart of a figure, as SVG. */
export function drawChart(figure: ChartData, naming: Naming): string {
	return forms[figure.form ?? 'bars'](figure, naming);
}
