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
