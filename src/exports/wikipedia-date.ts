import { months } from '../text/english/months.ts';

/**
 * A date as the templates of the English Wikipedia accept it (Help:Citation Style 1, “Dates”): a day
 * as it is, a month in words, a span with a dash that has spaces only between dates that have spaces
 * themselves, `c.` only before years. What they cannot say becomes less precise.
 *
 * @param date - A date in EDTF.
 * @returns `undefined` if not even a year is known.
 */
export function wikipediaDate(date: string): string | undefined {
	const isAbout = /[~%?]/.test(date);
	const ends = date.split('/').map(partsOf);
	const [from, to] = ends;
	if (!from || ends.some((parts) => parts === undefined)) return undefined;
	if (isAbout) {
		const years = to && to.year !== from.year ? `${from.year}–${to.year}` : from.year;
		return `c. ${years}`;
	}
	if (!to) return from.day === undefined ? inWords(from) : date;
	if (from.year !== to.year) {
		const isLong = from.month !== undefined || to.month !== undefined;
		return [inWords(from), inWords(to)].join(isLong ? ' – ' : '–');
	}
	if (from.month !== to.month) {
		const isLong = from.day !== undefined || to.day !== undefined;
		return [inWords({ ...from, year: '' }), inWords(to)].join(isLong ? ' – ' : '–');
	}
	if (from.day === undefined || to.day === undefined) return inWords({ ...to, day: undefined });
	return `${from.day}–${inWords(to)}`;
}

interface Parts {
	year: string;
	month: string | undefined;
	/** Without a zero before it. */
	day: string | undefined;
}

function partsOf(date: string): Parts | undefined {
	const [, year, month, day] =
		/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date.replaceAll(/[~%?]/g, '')) ?? [];
	if (year === undefined) return undefined;
	const name = month === undefined ? undefined : months[Number(month) - 1];
	// A season has a number above 12, and is left out.
	return { year, month: name, day: name && day && String(Number(day)) };
}

function inWords({ day, month, year }: Parts): string {
	return [day, month, year].filter(Boolean).join(' ');
}
