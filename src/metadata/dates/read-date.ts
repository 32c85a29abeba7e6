import { gregorianOf, isJalaliYear } from '../../text/dates/solar-calendar.ts';
import { jalaliMonth } from './jalali.ts';
import { foldMonth, monthNames } from './month-names.ts';

/** A date as it was read. */
export interface ReadDate {
	/** `2024`, `2024-05` or `2024-05-06`. */
	value: string;
	/** The instant, in milliseconds since 1970, if the time is given with its zone. */
	instant?: number;
	/** How many minutes the zone is ahead of UTC. */
	offset?: number;
}

/** Maximum number of characters to search for a date. */
const longest = 300;

/**
 * The first date in a text. @param language - Language of the page: it decides the names of months
 * and whether the day comes first.
 */
export function readDate(written: string, language = 'en'): ReadDate | undefined {
	const text = westernDigits(written.slice(0, longest)).replaceAll(/\p{Bidi_Control}/gu, '');
	return isoDate(text) ?? dayOf(inNumbers(text, language) ?? inWords(text, language));
}

function dayOf(value: string | undefined): ReadDate | undefined {
	return value === undefined ? undefined : { value };
}

/** Replaces Persian and Arabic digits with Western ones. */
function westernDigits(text: string): string {
	return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
		String((digit.charCodeAt(0) & 0xf) % 10),
	);
}

const iso =
	/(?<!\d)(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ]{1,2}(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?(?!\d)/i;

/** Reads a date in ISO 8601, as written for machines. Solar years are recognised. */
function isoDate(text: string): ReadDate | undefined {
	const [, year = '', month = '', day, hour = '', minute = '', zone] = iso.exec(text) ?? [];
	if (year === '') return undefined;
	const value = dateOf(Number(year), Number(month), day === undefined ? undefined : Number(day));
	if (value === undefined) return undefined;
	if (zone === undefined) return { value };
	const offset = offsetOf(zone);
	const [y = 0, m = 1, d = 1] = value.split('-').map(Number);
	const instant = Date.UTC(y, m - 1, d, Number(hour), Number(minute)) - offset * 60_000;
	return { value, instant, offset };
}

function offsetOf(zone: string): number {
	const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2})(?::?(\d{2}))?$/.exec(zone) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `2024/5/6`, `20240506`, `06.05.2024`, `06/05/2024`, `2024年5月6日`, `2024`. */
function inNumbers(text: string, language: string): string | undefined {
	const [, year, month, day] =
		/(?<!\d)(\d{4})\s?[/.年]\s?(\d{1,2})(?:\s?[/.月]\s?(\d{1,2}))?(?!\d)/.exec(text) ??
		/(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/.exec(text) ??
		[];
	if (year !== undefined && month !== undefined) {
		return dateOf(Number(year), Number(month), day === undefined ? undefined : Number(day));
	}
	const [, first, sign, second, last] =
		/(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text) ?? [];
	if (first === undefined || second === undefined || last === undefined) {
		const [, alone] = /^\s{0,9}(\d{4})\s{0,9}$/.exec(text) ?? [];
		return alone === undefined ? undefined : dateOf(Number(alone));
	}
	const [a, b] = [Number(first), Number(second)];
	const isDayFirst = sign === '.' || a > 12 || (b <= 12 && a !== b && comesDayFirst(language));
	// In English, 05/06 may be in May or in June.
	if (sign !== '.' && a <= 12 && b <= 12 && a !== b && isEnglish(language)) return undefined;
	return isDayFirst ? dateOf(Number(last), b, a) : dateOf(Number(last), a, b);
}

function isEnglish(language: string): boolean {
	return /^en\b/.test(language);
}

function comesDayFirst(language: string): boolean {
	const parts = new Intl.DateTimeFormat(`${language}-u-ca-gregory`).formatToParts(0);
	const order = parts.map(({ type }) => type);
	return order.indexOf('day') < order.indexOf('month');
}

const word = String.raw`([\p{L}\p{M}\u200c]{2,20})\.?`;
const ofWord = String.raw`(?:(?:de|of|do)\s)?`;
const dayFirst = new RegExp(
	String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]{0,3}${ofWord}${word}[,،]?[\s-]{0,3}${ofWord}(\d{4})(?!\d)`,
	'giu',
);
const monthFirst = new RegExp(
	String.raw`(?<!\p{L})${word}\s{1,3}(\d{1,2})(?:st|nd|rd|th)?[,،]?\s{1,3}(\d{4})(?!\d)`,
	'giu',
);
const yearFirst = new RegExp(
	String.raw`(?<!\d)(\d{4})\s{0,3}[,،]?\s{0,3}(?:год[ау]?\s|کال\sد\s)?${word}\s{0,3}(\d{1,2})(?!\d)`,
	'giu',
);
const monthAlone = new RegExp(
	String.raw`(?<![\p{L}\d]|\d[\s.-])${word}[,،]?\s{1,3}(\d{4})(?!\d)`,
	'giu',
);

function inWords(text: string, language: string): string | undefined {
	for (const [, day = '', month = '', year = ''] of text.matchAll(dayFirst)) {
		const found = named(year, month, day, language);
		if (found !== undefined) return found;
	}
	for (const [, month = '', day = '', year = ''] of text.matchAll(monthFirst)) {
		const found = named(year, month, day, language);
		if (found !== undefined) return found;
	}
	for (const [, year = '', month = '', day = ''] of text.matchAll(yearFirst)) {
		const found = named(year, month, day, language);
		if (found !== undefined) return found;
	}
	for (const [, month = '', year = ''] of text.matchAll(monthAlone)) {
		const found = named(year, month, undefined, language);
		if (found !== undefined) return found;
	}
	return undefined;
}

function named(
	year: string,
	month: string,
	day: string | undefined,
	language: string,
): string | undefined {
	const [y, d] = [Number(year), day === undefined ? undefined : Number(day)];
	const solar = jalaliMonth(month);
	if (solar !== undefined && isJalaliYear(y))
		return d === undefined ? undefined : gregorianOf(y, solar, d);
	const number = monthNames(language).get(foldMonth(month));
	return number === undefined ? undefined : dateOf(y, number, d);
}

/**
 * The date in the Gregorian calendar or, if the year is a solar one, converted from the solar
 * calendar. `undefined` if there is no such day.
 */
function dateOf(year: number, month?: number, day?: number): string | undefined {
	if (isJalaliYear(year)) {
		return month === undefined || day === undefined ? undefined : gregorianOf(year, month, day);
	}
	if (year < 1400 || year > 2200) return undefined;
	const parts = [month, day].flatMap((part) =>
		part === undefined ? [] : [String(part).padStart(2, '0')],
	);
	const value = [String(year), ...parts].join('-');
	if (month !== undefined && (month < 1 || month > 12)) return undefined;
	const whole = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
	return new Date(whole).toISOString().startsWith(value) ? value : undefined;
}
