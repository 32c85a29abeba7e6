import type { CheckInput } from './rule.ts';

/** Hours by which the earliest clocks on earth, those of Kiritimati, run before Greenwich. */
const earliest = 14;

/**
 * The newest day that has begun anywhere on earth, `YYYY-MM-DD`: an editor writes the date on the
 * wall, which may be a day ahead of the machine that checks it.
 *
 * @param now - Milliseconds since 1970 (UTC).
 */
export function newestDay(now: number): string {
	return new Date(now + earliest * 3_600_000).toISOString().slice(0, 10);
}

type OnDay = Pick<CheckInput, 'content' | 'today'>;

/**
 * Whether a day, month or year has come. Beside an article it is noted until when the answer holds, so
 * that on a new day only those articles are looked at again of which one has changed: rules compare
 * nothing with today by themselves.
 *
 * @param day - As far as it is written: `2025`, `2025-07` or `2025-07-03`.
 */
export function hasCome({ content: { beside }, today }: OnDay, day: string): boolean {
	if (day <= today) return true;
	if (beside && !(beside.until !== undefined && beside.until <= day)) beside.until = day;
	return false;
}

/** Today, where a message names it, which holds for this day alone. */
export function todaySaid(input: OnDay): string {
	hasCome(input, daysAfter(input.today, 1));
	return input.today;
}

/**
 * The day that lies a number of days after another, or before it; no later than the last one that has
 * a year of four digits.
 *
 * @throws {RangeError} If it is no day.
 */
export function daysAfter(day: string, days: number): string {
	const after = Math.min(Date.parse(day) + days * 86_400_000, Date.parse(lastDay));
	return new Date(after).toISOString().slice(0, 10);
}

const lastDay = '9999-12-31';
