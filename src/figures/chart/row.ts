import type { Annotation } from './annotations.ts';
import type { Figure, FigureRow, FigureSeries } from '../../model/records/figure.ts';
import { formulaInWords, readFormula } from '../../text/numbers/formula.ts';
import type { Words } from '../../words/words-of.ts';

/** The part of a figure that its chart shows. */
export interface ChartData extends Pick<Figure, 'form'> {
	annotations?: readonly Annotation[] | undefined;
	series: readonly Pick<FigureSeries, 'label' | 'short' | 'rows'>[];
}

/** The name of a row in the picture. */
export function rowLabel(
	{ label, short }: Pick<FigureRow, 'label' | 'short'>,
	{ axisLabel }: Words,
): string {
	return short ?? axisLabel(label);
}

/** The name of a series in the picture. */
export function seriesLabel({ label, short }: Pick<FigureSeries, 'label' | 'short'>): string {
	return short ?? label;
}

/**
 * The shape shows where a number comes from: solid if reported, hollow if derived or asserted.
 * Stressed numbers have the accent colour.
 */
export function markKind({ basis, stress }: FigureRow, solid = 'bar'): string {
	if (basis !== 'reported') return stress ? 'hollow-stress' : 'hollow';
	return stress ? 'stress' : solid;
}

/**
 * How a derived number is calculated, with its rows by their labels: `“2025” ÷ 1.5`; `undefined`
 * for other numbers.
 *
 * @param seriesName - The name of a series of the figure, by its key.
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
