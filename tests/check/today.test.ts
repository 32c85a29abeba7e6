import { expect, test } from 'vitest';
import { newestDay } from '../../src/check/dates/today.ts';

test.each([
	['Saturday morning in Auckland is still Friday in Greenwich', '2026-11-27T20:30Z', '2026-11-28'],
	['Kiritimati is the first to have a day', '2026-11-27T10:00Z', '2026-11-28'],
	['A minute before, it is that day nowhere', '2026-11-27T09:59Z', '2026-11-27'],
	['New Year begins in the east', '2026-12-31T23:30Z', '2027-01-01'],
])('%s', (_, now, day) => {
	expect(newestDay(Date.parse(now))).toBe(day);
});
