/** The longest pause that a server may ask for, in milliseconds. */
export const longestHold = 60_000;

/** The longest back-off between two tries, in milliseconds. */
const longestBackOff = 30_000;

/**
 * How long a server asks us to wait (RFC 9110, section 10.2.3), in milliseconds.
 *
 * @param value - The `Retry-After` field: seconds, or an HTTP-date.
 * @param now - Milliseconds since 1970.
 * @returns `undefined` if the field is missing or is neither.
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
	const text = value?.trim() ?? '';
	if (/^\d+$/.test(text)) return Number(text) * 1000;
	// Every form of HTTP-date begins with the name of a day (RFC 9110, section 5.6.7).
	const date = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}

/**
 * How long to wait before the next try: doubling from one second. The second half is random, so that
 * clients that failed together do not come back together.
 *
 * @param tries - How many tries failed so far, from 1.
 * @param random - A number from 0 up to 1.
 * @returns Milliseconds.
 */
export function backOff(tries: number, random: number): number {
	return Math.min(1000 * 2 ** (tries - 1), longestBackOff) * (0.5 + random / 2);
}

/**
 * Whether an answer with this status may soon be a different one: also 408 and 425, which ask for
 * the request again (RFC 9110, section 15.5.9; RFC 8470, section 5.2).
 */
export function isPassing(status: number): boolean {
	return [408, 425, 429].includes(status) || (status >= 500 && status !== 501 && status !== 505);
}
