/** The longest a server's own wish for a pause is heeded, in milliseconds. */
export const longestHold = 60_000;

/** The longest back-off between two tries, in milliseconds. */
const longestBackOff = 30_000;

/**
 * How long a server asks to be left alone (RFC 9110, section 10.2.3), in milliseconds.
 *
 * @param value - The `Retry-After` field: seconds, or an HTTP-date.
 * @param now - Milliseconds since 1970.
 * @returns Nothing where the field is missing or neither of the two.
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
	const text = value?.trim() ?? '';
	if (/^\d+$/.test(text)) return Number(text) * 1000;
	// Every form of HTTP-date begins with the name of a day (RFC 9110, section 5.6.7).
	const date = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}

/**
 * How long to wait before the next try: doubling from one second, its second half left to chance so
 * that clients which failed together do not come back together.
 *
 * @param tries - How many failed so far, from 1.
 * @param random - A number from 0 up to 1.
 * @returns Milliseconds.
 */
export function backOff(tries: number, random: number): number {
	return Math.min(1000 * 2 ** (tries - 1), longestBackOff) * (0.5 + random / 2);
}

/** Whether an answer with this status may be another one soon. */
export function isPassing(status: number): boolean {
	return status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
