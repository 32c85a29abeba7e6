import type { Annotation } from './annotations.ts';
import type { Figure, FigureRow, FigureSeries } from '../model/records/figure.ts';
import { formulaInWords, readFormula } from '../text/formula.ts';
import type { Words } from '../words/words-of.ts';

/** What of a figure goes into its chart. */
export interface ChartData extends Pick<Figure, 'form'> {
	annotations?: readonly Annotation[] | undefined;
	series: readonly Pick<FigureSeries, 'label' | 'short' | 'rows'>[];
}

/** What a row is called in the picture. */
export function rowLabel(
	{ label, short }: Pick<FigureRow, 'label' | 'short'>,
	{ axisLabel }: Words,
): string {
	return short ?? axisLabel(label);
}

/** What a series is called in the picture. */
export function seriesLabel({ label, short }: Pick<FigureSeries, 'label' | 'short'>): string {
	return short ?? label;
}

/** How a number came about is shown by shape: solid if reported, hollow if derived or asserted; stress by the accent. */
export function markKind({ basis, stress }: FigureRow, solid = 'bar'): string {
	if (basis !== 'reported') return stress ? 'hollow-stress' : 'hollow';
	return stress ? 'stress' : solid;
}

/**
 * How a derived number is calculated, its rows by their labels: `“2025” ÷ 1.5`; nothing for other numbers.
 *
 * @param seriesName - What a series of the figure is called, by its key.
 */
export function calculationInWords(
	{ formula, from = {} }: Pick<FigureRow, 'formula' | 'from'>,
	seriesName: (key: string) => string,
	{ axisLabel, lists, number, quoted }: Words,
): string | undefined {
	const read = readFormula(formula ?? '');
	if ('fault' in read) return undefined;
	const nameOf = (name: string) => {
		const row = Object.hasOwn(from, name) ? from[name] : undefined;
		if (row === undefined) return name;
		if (typeof row === 'string') return quoted(axisLabel(row));
		return lists.figure.rowOf(quoted(axisLabel(row.row)), quoted(seriesName(row.series)));
	};
	return formulaInWords(read.formula, nameOf, number);
}
