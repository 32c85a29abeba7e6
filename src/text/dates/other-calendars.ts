import { plainDay } from './date-spelling.ts';
import { gregorianOf } from './solar-calendar.ts';

/** A Gregorian day that was meant by a day of another calendar or century. */
export interface MeantDay {
	/** `YYYY-MM-DD`. */
	day: string;
	/** On what condition it was meant, as a clause that begins with “if”. */
	condition: string;
}

/** The Gregorian days that a text may mean, written with the year first. */
export function meantDays(written: string): MeantDay[] {
	const [, year = '', month = '', day = ''] =
		/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(plainDay(written.trim())) ?? [];
	if (year === '') return [];
	const parts = [Number(year), Number(month), Number(day)] as const;
	const days = [
		[gregorianOf(...parts), 'it is a day of the solar Hijri calendar'],
		[fromLunar(...parts), 'it is a day of the lunar Hijri calendar'],
		[dayOf(parts[0] - 543, parts[1], parts[2]), 'it is a day of the Buddhist calendar'],
		[
			/^(?:18|19|21)/.test(year) ? dayOf(2000 + (parts[0] % 100), parts[1], parts[2]) : undefined,
			'only the century is wrong',
		],
	] as const;
	return days.flatMap(([meant, condition]) =>
		meant === undefined ? [] : [{ day: meant, condition: `if ${condition}` }],
	);
}

/** A Gregorian day in ISO 8601; `undefined` if there is none. */
function dayOf(year: number, month: number, day: number): string | undefined {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
		? date.toISOString().slice(0, 10)
		: undefined;
}

const lunar = new Intl.DateTimeFormat('en-GB-u-ca-islamic-umalqura-nu-latn', {
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
	timeZone: 'UTC',
});

/** The Gregorian day of a lunar one. Only the other direction is built in, so days are compared. */
function fromLunar(year: number, month: number, day: number): string | undefined {
	// Earlier years would be before the web, and later ones in the future.
	if (year < 1411 || year > 1500 || month > 12 || day > 30) return undefined;
	const dayLength = 86_400_000;
	const daysBefore = Math.round((year - 1411) * 354.367 + (month - 1) * 29.53 + day);
	const guess = Date.parse('1990-07-23') + daysBefore * dayLength;
	for (let away = -10; away <= 10; away++) {
		const date = new Date(guess + away * dayLength);
		const parts = lunar.formatToParts(date);
		const found = ['year', 'month', 'day'].map((type) =>
			Number(parts.find((part) => part.type === type)?.value),
		);
		if (String(found) === String([year, month, day])) return date.toISOString().slice(0, 10);
	}
	return undefined;
}
