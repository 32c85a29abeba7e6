import { describe, expect, test } from 'vitest';
import { datesIn, weekdayOf } from '../../../src/text/english/dates-in.ts';

/** The dates of a text in short: `2025-4-17`, with `?` for what is not written. */
function short(text: string): string[] {
	return datesIn(text).map(
		({ year = '?', month, day = '?' }) => `${String(year)}-${String(month)}-${String(day)}`,
	);
}

describe('A date in words is read', () => {
	test.each([
		['On 17 April 2025 the court met.', ['2025-4-17']],
		['On April 17, 2025, the court met.', ['2025-4-17']],
		['On the 17th of April the court met.', ['?-4-17']],
		['It met in April 2025.', ['2025-4-?']],
		['It met on 17 and 18 April 2025.', ['2025-4-17', '2025-4-18']],
		['It met on 17–18 April.', ['?-4-17', '?-4-18']],
		['It may march in 2025.', []],
		['It met in April.', []],
	])('%s', (text, dates) => {
		expect(short(text)).toEqual(dates);
	});
});

test('A full date has its day of the week', () => {
	const [date] = datesIn('Monday 17 April 2025');
	expect(date?.weekday).toBe('Monday');
	expect(date && weekdayOf(date)).toBe('Thursday');
});
