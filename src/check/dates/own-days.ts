import { kindOf, type RecordKind } from '../../model/kinds.ts';
import { type MeantDay, meantDays } from '../../text/dates/other-calendars.ts';
import type { CheckInput } from '../rule.ts';
import { hasCome } from './today.ts';

/** The day on which the first page of the web appeared. No work that cites pages is older. */
const firstDay = '1991-08-06';

/** Whether a field has the day of something we did ourselves, such as a check or a correction. */
export function isOwnDay(kind: RecordKind, path: readonly PropertyKey[]): boolean {
	return kindOf(kind).ours?.includes(path.join('.')) ?? false;
}

/** Whether a date, as much of it as is written, is too early for our own work. */
export function isTooEarly(date: string): boolean {
	return date < firstDay.slice(0, date.length);
}

/** The Gregorian days that an impossible day of our own work may mean, in the words of a hint. */
export function ownDayMeant(
	input: Pick<CheckInput, 'content' | 'today'>,
	written: unknown,
): string | undefined {
	const days = meantDays(String(written)).filter(
		({ day }) => !isTooEarly(day) && hasCome(input, day),
	);
	const said = days.map(({ day, condition }: MeantDay) => `\`${day}\`, ${condition}`);
	return said.length === 0 ? undefined : `Write ${said.join('; or ')}.`;
}
