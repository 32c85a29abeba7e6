import { months } from './months.ts';

/** A date in English words, with as much of it as is written. */
export interface WrittenDate {
	text: string;
	index: number;
	weekday?: string;
	day?: number;
	/** From 1 for January. */
	month: number;
	year?: number;
}

const names = months.join('|');
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The name of a day of the week. */
export const anyWeekday = new RegExp(weekdays.join('|'));

/** Before the words for a day: `Thursday,` or `17 and`, which may be another day of the month. */
const before = String.raw`(?:(?<weekday>${weekdays.join('|')}),? (?:the )?)?(?:(?<other>\d{1,2})(?: ?[–-] ?| (?:and|or|to) ))?`;

const dayFirst = new RegExp(
	String.raw`\b${before}(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${names})\b(?:,? (?<year>\d{4})\b)?`,
	'g',
);
const monthFirst = new RegExp(
	String.raw`(?<!\d(?:st|nd|rd|th)? (?:of )?)\b(?:(?<weekday>${weekdays.join('|')}),? )?(?<month>${names}) (?:(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,? (?<year>\d{4})\b)?|(?<only>\d{4})\b)`,
	'g',
);
const anyMonth = new RegExp(names);

/** At the end of what stands before a day of the week: the first of several days, `Saturday to `. */
const earlierWeekday = new RegExp(
	String.raw`\b(${weekdays.join('|')})(?:, (?:${weekdays.join('|')})){0,5}(?:,? (?:to|and|or|until|through) | ?[–-] ?)$`,
);

/**
 * The dates in an English text: a day or a year with the name of its month. Of `17 and 18 April`,
 * both days.
 */
export function datesIn(text: string): WrittenDate[] {
	if (!/\d/.test(text) || !anyMonth.test(text)) return [];
	const found = [...text.matchAll(dayFirst), ...text.matchAll(monthFirst)];
	return found.flatMap((match): WrittenDate[] => {
		const { weekday, day, other, month = '', year, only } = match.groups ?? {};
		const isSpan = weekday !== undefined && other !== undefined;
		const earlier = isSpan ? earlierWeekday.exec(text.slice(0, match.index)) : undefined;
		const index = earlier?.index ?? match.index;
		const common = {
			text: text.slice(index, match.index) + match[0],
			...{ index, month: months.indexOf(month) + 1 },
			...((year ?? only) !== undefined && { year: Number(year ?? only) }),
		};
		const days = [other, day].filter((one) => one !== undefined).map(Number);
		if (days.length === 0) return [common];
		// In “Monday 17 and 18 April”, it belongs to the first day.
		const ofDays = earlier ? [earlier[1], weekday] : [weekday];
		return days.map((one, at) => {
			const own = ofDays[at];
			return { ...common, day: one, ...(own !== undefined && { weekday: own }) };
		});
	});
}

/** The day of the week of a full date; `undefined` for one that is not in the calendar. */
export function weekdayOf({ day, month, year }: WrittenDate): string | undefined {
	if (day === undefined || year === undefined) return undefined;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCDate() === day ? weekdays[date.getUTCDay()] : undefined;
}

/** Whether two dates may be the same: nothing that both have differs. */
export function mayBeSame(one: WrittenDate, other: WrittenDate): boolean {
	return one.month === other.month && isSamePart(one.day, other.day) && hasSameYear(one, other);
}

/**
 * Whether a known date is like a stated one but for its month: on the same day, or, if no day is
 * stated, in the same year.
 */
export function differInMonth(known: WrittenDate, stated: WrittenDate): boolean {
	if (known.month === stated.month) return false;
	return stated.day === undefined
		? stated.year !== undefined && known.year === stated.year
		: known.day === stated.day && hasSameYear(known, stated);
}

/** Whether a known date is a stated one, with day and month, in another year. */
export function differInYear(known: WrittenDate, stated: WrittenDate): boolean {
	if (known.day === undefined || known.year === undefined || stated.year === undefined)
		return false;
	return known.day === stated.day && known.month === stated.month && known.year !== stated.year;
}

function hasSameYear(one: WrittenDate, other: WrittenDate): boolean {
	return isSamePart(one.year, other.year);
}

function isSamePart(one: number | undefined, other: number | undefined): boolean {
	return one === undefined || other === undefined || one === other;
}

/**
 * What the words before a date make of it: a limit `before` which something was, or `after` which it
 * was, as in “by June 2024” and “between April and June 2024”.
 */
export function limitBefore(text: string): 'before' | 'after' | undefined {
	const near = text.slice(-60);
	if (beforeIt.test(near)) return 'before';
	return afterIt.test(near) ? 'after' : undefined;
}

const filler = String.raw` (?:(?:the|early|late|mid|end|beginning|start|middle|of)[ -])*$`;
const beforeIt = new RegExp(
	String.raw`\b(?:(?:before|by|until|till|prior to|ahead of|up to|(?:no|not) later than)|from \S[^.;!?]{0,40} (?:to|until)|between \S[^.;!?]{0,40} and)${filler}`,
	'i',
);
const afterIt = new RegExp(
	String.raw`\b(?:after|following|between|from|(?:no|not) earlier than)${filler}`,
	'i',
);
