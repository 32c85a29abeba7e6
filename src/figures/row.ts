import type { Annotation } from './annotations.ts';
import type { Figure, FigureRow, FigureSeries } from '../model/records/figure.ts';

/** What of a figure goes into its chart. */
export interface ChartData extends Pick<Figure, 'form'> {
	annotations?: readonly Annotation[] | undefined;
	series: readonly Pick<FigureSeries, 'label' | 'short' | 'rows'>[];
}

/** What a row is called in the picture. */
export function rowLabel({ label, short }: Pick<FigureRow, 'label' | 'short'>): string {
	return short ?? label;
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
