import { isValidJalaaliDate, toGregorian } from 'jalaali-js';

/**
 * Whether a year is in the range of the solar Hijri calendar that pages have: 1881 to 2081 in the
 * Gregorian one.
 */
export function isJalaliYear(year: number): boolean {
	return year >= 1260 && year <= 1460;
}

/** The day in the Gregorian calendar; `undefined` if the solar calendar has no such day. */
export function gregorianOf(year: number, month: number, day: number): string | undefined {
	if (!isJalaliYear(year) || !isValidJalaaliDate(year, month, day)) return undefined;
	const { gy, gm, gd } = toGregorian(year, month, day);
	return [gy, String(gm).padStart(2, '0'), String(gd).padStart(2, '0')].join('-');
}
