import { expect, test } from 'vitest';
import { backOff, isPassing, retryAfter } from '../../src/http/wait/retry-wait.ts';

const now = Date.UTC(2026, 0, 1, 12, 0, 0);

test.each([
	['0', 0],
	[' 7 ', 7000],
	['86400', 86_400_000],
	['Thu, 01 Jan 2026 12:00:30 GMT', 30_000],
	['Thursday, 01-Jan-26 12:00:30 GMT', 30_000],
	['Thu Jan  1 12:00:30 2026', 30_000],
	['Thu, 01 Jan 2026 11:00:00 GMT', 0],
])('`Retry-After: %s` means %d ms', (value, wait) => {
	process.env.TZ = 'UTC';
	expect(retryAfter(value, now)).toBe(wait);
});

test.each([undefined, '', 'soon', '-5', '1.5', '+5', 'Thursday'])(
	'`Retry-After: %s` means nothing',
	(value) => {
		expect(retryAfter(value, now)).toBeUndefined();
	},
);

test('the back-off doubles, has half of it left to chance, and stops growing', () => {
	expect([1, 2, 3].map((tries) => backOff(tries, 0))).toEqual([500, 1000, 2000]);
	expect([1, 2, 3].map((tries) => backOff(tries, 1))).toEqual([1000, 2000, 4000]);
	expect(backOff(50, 1)).toBe(30_000);
});

test('server errors and 429 are temporary; 501, 505 and the rest are not', () => {
	expect([408, 425, 429, 500, 502, 503, 504, 520].filter(isPassing)).toHaveLength(8);
	expect([200, 304, 400, 403, 404, 410, 501, 505].filter(isPassing)).toEqual([]);
});
