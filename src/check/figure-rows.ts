import type { Figure, FigureRow, RowName } from '../model/records/figure.ts';

/** A row by the key of its series and its label. */
export interface RowPlace {
	inSeries: string;
	label: string;
}

/** The row that a name means. @param series - Key of the series that the name stands in. */
export function placeOf(name: RowName, series: string): RowPlace {
	return typeof name === 'string'
		? { inSeries: series, label: name }
		: { inSeries: name.series, label: name.row };
}

/** The number of the row that a name means; `NaN` where there is none. */
export function valueOf(figure: Figure, series: string, name: RowName): number {
	const { inSeries, label } = placeOf(name, series);
	return rowsOf(figure, inSeries)?.find((row) => row.label === label)?.value ?? Number.NaN;
}

/** The rows of the series that has a key. */
export function rowsOf({ series }: Figure, key: string): readonly FigureRow[] | undefined {
	return Object.hasOwn(series, key) ? series[key]?.rows : undefined;
}

/** A row of a figure, and those that it is calculated from, for findings about them to be known by. */
export function rowNamesOf(key: string, figure: Figure, { inSeries, label }: RowPlace): string[] {
	const from = rowsOf(figure, inSeries)?.find((row) => row.label === label)?.from ?? {};
	const places = [{ inSeries, label }, ...Object.values(from).map((row) => placeOf(row, inSeries))];
	return places.map((place) => rowName(key, place));
}

/** How findings about a row of a figure are known. */
export function rowName(key: string, { inSeries, label }: RowPlace): string {
	return `${key}/${inSeries}/${label}`;
}

/** Whether the number of one row goes back to that of another. */
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
