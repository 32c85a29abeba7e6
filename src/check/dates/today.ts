import type { CheckInput } from '../rule.ts';

/** How many hours the earliest clocks on earth, those of Kiritimati, are ahead of Greenwich. */
const earliest = 14;

/**
 * The newest day that has begun anywhere on earth, `YYYY-MM-DD`: an editor writes the local date,
 * which may be a day ahead of the machine that checks it.
 *
 * @param now - Milliseconds since 1970 (UTC).
 */
export function newestDay(now: number): string {
	return new Date(now + earliest * 3_600_000).toISOString().slice(0, 10);
}

type OnDay = Pick<CheckInput, 'content' | 'today'>;

/**
 * Whether a day, month or year has come. For an article, notes until when the answer holds, so that
 * on a new day only articles with a changed answer are checked again. So rules must never compare
 * anything with today themselves.
 *
 * @param day - As much of it as is written: `2025`, `2025-07` or `2025-07-03`.
 */
export function hasCome({ content: { beside }, today }: OnDay, day: string): boolean {
	if (day <= today) return true;
	if (beside && !(beside.until !== undefined && beside.until <= day)) beside.until = day;
	return false;
}

/** Today's date, for a message that names it. The answer holds for this day only. */
export function todaySaid(input: OnDay): string {
	hasCome(input, daysAfter(input.today, 1));
	return input.today;
}

/**
 * The day that is a number of days after another, or before it if the number is negative; at most
 * the last day with a year of four digits.
 *
 * @throws {RangeError} If `day` is not a day.
 */
export function daysAfter(day: string, days: number): string {
	const after = Math.min(Date.parse(day) + days * 86_400_000, Date.parse(lastDay));
	return new Date(after).toISOString().slice(0, 10);
}

const lastDay = '9999-12-31';
