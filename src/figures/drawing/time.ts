/** A span of time, in years and parts of a year. */
export interface Stretch {
	from: number;
	to: number;
}

/**
 * The time that a date may mean, from its first moment to its last: all of 1929 for `1929`. Nothing
 * is drawn more precisely than it is known.
 *
 * @param date - EDTF: a year, month, day or range.
 */
export function stretchOf(date: string): Stretch {
	const [first = '', last = first] = date.split('/');
	return { from: yearsTo(first, 0), to: yearsTo(last, 1) };
}

/** The position of a date that needs a single place: its middle. */
export function middleOf(date: string): number {
	const { from, to } = stretchOf(date);
	return (from + to) / 2;
}

/** Years to the beginning (0) or the end (1) of a plain date. */
function yearsTo(date: string, end: 0 | 1): number {
	const [year = Number.NaN, month, day] = (date.match(/\d+/g) ?? []).map(Number);
	if (month === undefined) return year + end;
	// The calendar repeats itself after 400 years, and `Date.UTC` takes years below 100 for others.
	const alike = year + 400;
	const moment =
		day === undefined ? Date.UTC(alike, month - 1 + end) : Date.UTC(alike, month - 1, day + end);
	const start = Date.UTC(alike, 0);
	return year + (moment - start) / (Date.UTC(alike + 1, 0) - start);
}
