import type { Figure, FigureRow, RowName } from '../../model/records/figure.ts';

/** A row by the key of its series and its label. */
export interface RowPlace {
	inSeries: string;
	label: string;
}

/** The row that a name refers to. @param series - Key of the series that contains the name. */
export function placeOf(name: RowName, series: string): RowPlace {
	return typeof name === 'string'
		? { inSeries: series, label: name }
		: { inSeries: name.series, label: name.row };
}

/** The number in the row that a name refers to; `NaN` if there is none. */
export function valueOf(figure: Figure, series: string, name: RowName): number {
	const { inSeries, label } = placeOf(name, series);
	return rowsOf(figure, inSeries)?.find((row) => row.label === label)?.value ?? Number.NaN;
}

/** The rows of the series with a key. */
export function rowsOf({ series }: Figure, key: string): readonly FigureRow[] | undefined {
	return Object.hasOwn(series, key) ? series[key]?.rows : undefined;
}

/**
 * The names of a row of a figure and of the rows that it is calculated from. Findings about them
 * use these names.
 */
export function rowNamesOf(key: string, figure: Figure, { inSeries, label }: RowPlace): string[] {
	const from = rowsOf(figure, inSeries)?.find((row) => row.label === label)?.from ?? {};
	const places = [{ inSeries, label }, ...Object.values(from).map((row) => placeOf(row, inSeries))];
	return places.map((place) => rowName(key, place));
}

/** The name that findings about a row of a figure use. */
export function rowName(key: string, { inSeries, label }: RowPlace): string {
	return `${key}/${inSeries}/${label}`;
}

/** Whether the number in one row is calculated, directly or not, from that in another. */
export function goesBackTo(figure: Figure, start: RowPlace, goal: RowPlace): boolean {
	const seen = new Set<string>();
	const open = [start];
	for (let row = open.pop(); row; row = open.pop()) {
		const { inSeries, label } = row;
		if (inSeries === goal.inSeries && label === goal.label) return true;
		const name = JSON.stringify(row);
		if (seen.has(name)) continue;
		seen.add(name);
		const from = rowsOf(figure, inSeries)?.find((one) => one.label === label)?.from ?? {};
		open.push(...Object.values(from).map((next) => placeOf(next, inSeries)));
	}
	return false;
}
