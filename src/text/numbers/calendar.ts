/**
 * Names of months in a language, and whether it uses the solar hijri calendar of Iran and
 * Afghanistan.
 */
interface Calendar {
	/** Names of the months of the Gregorian calendar. */
	months: ReadonlySet<string>;
	/** Names of the months of the solar hijri calendar; empty for languages that do not use it. */
	solarMonths: ReadonlySet<string>;
	isSolar: boolean;
}

const known = new Map<string, Calendar>();

/** The calendar of a language, according to CLDR. */
export function calendarOf(language: string): Calendar {
	const before = known.get(language);
	if (before) return before;
	const tags = [language, language.split('-')[0] ?? language];
	const isSolar = new Intl.DateTimeFormat(language).resolvedOptions().calendar === 'persian';
	const calendar = {
		months: new Set(tags.flatMap((tag) => monthNames(`${tag}-u-ca-gregory`))),
		solarMonths: new Set(isSolar ? tags.flatMap((tag) => monthNames(`${tag}-u-ca-persian`)) : []),
		isSolar,
	};
	known.set(language, calendar);
	return calendar;
}

/** The names of the twelve months, long and short, alone and with a day, in lower case. */
function monthNames(tag: string): string[] {
	const styles = (['long', 'short'] as const).flatMap((month) => [
		{ month },
		{ month, day: 'numeric' } as const,
	]);
	return styles
		.map((style) => new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }))
		.flatMap((format) =>
			Array.from({ length: 12 }, (_, month) =>
				format.formatToParts(Date.UTC(2025, month, 10)).find(({ type }) => type === 'month'),
			),
		)
		.flatMap((part) => (part && /\p{L}/u.test(part.value) ? [part.value] : []))
		.map((name) => name.toLowerCase().replace(/\.$/, ''));
}

/** Whether a number can be a recent year of the solar hijri calendar (1200 to 1450). */
export function isSolarYear(value: number): boolean {
	return Number.isInteger(value) && value >= 1200 && value <= 1450;
}

/** The two Gregorian years that a solar hijri year is in, because it begins in March. */
export function gregorianYears(solarYear: number): number[] {
	return [solarYear + 621, solarYear + 622];
}
