import { kindOf, type RecordKind } from '../../model/kinds.ts';
import { fieldNames } from '../../model/value-fault.ts';
import type { Entry } from '../../content/entry.ts';
import { isImpossibleDate } from '../fields/shape.ts';
import { isOwnDay, ownDayMeant } from '../dates/own-days.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { daysAfter, hasCome, todaySaid } from '../dates/today.ts';
import { valuesAt } from '../../content/references.ts';

/** The most days that a day of publication may be ahead. A later day must be mistyped. */
const longestWait = 366;

export const futureDate: Rule = {
	name: 'future-date',
	severity: 'error',
	about:
		'No date is after the day of the check. The only exception is the day on which an article will be published, which can be up to a year ahead.',
	why: 'Something in the future has not happened, has not been published and has not been checked. The date is a typing mistake, or belongs to a draft.',
	find: (input) =>
		input.content.entries.flatMap((entry) =>
			kindOf(entry.kind).dates.flatMap((field) =>
				valuesAt(entry.value, field.split('.'))
					.filter(({ value }) => isTooLate(input, lastDay(value), entry.kind, field))
					.filter(({ path }) => !isNoDate(entry, path))
					.map(({ path, value }) => ({
						place: entry.at(path),
						message: `${fieldNames(path)} is ${String(value)}, ${mayWait(entry.kind, field) ? 'more than a year ' : ''}after the newest day anywhere on earth, ${todaySaid(input)}.`,
						hint: hintFor(input, entry.kind, field, value),
					})),
			),
		),
};

/** What to write. In our own work, a day that is far ahead may be of another calendar. */
function hintFor(input: CheckInput, kind: RecordKind, field: string, value: unknown): string {
	const meant = isOwnDay(kind, field.split('.')) ? ownDayMeant(input, value) : undefined;
	if (meant !== undefined) return meant;
	return mayWait(kind, field)
		? 'Write the day on which the article was or will be published.'
		: 'Write the date on which it happened.';
}

/** Whether a field says when an article comes out. No build includes it before that day. */
function mayWait(kind: RecordKind, field: string): boolean {
	return kind === 'article' && field === 'published';
}

/** Whether a day is too far ahead for a field. */
function isTooLate(input: CheckInput, day: string, kind: RecordKind, field: string): boolean {
	if (hasCome(input, day)) return false;
	return !mayWait(kind, field) || day > daysAfter(todaySaid(input), longestWait);
}

/** Whether `impossible-date` reports it. */
function isNoDate({ issues }: Entry, path: readonly PropertyKey[]): boolean {
	return issues.some((issue) => isImpossibleDate(issue) && String(issue.path) === String(path));
}

/** The last date named, as much of it as is written: `1989` for `1979/1989`. */
function lastDay(value: unknown): string {
	const date = String(value).replaceAll(/[?~%]/g, '');
	return /^\d{4}[\d/-]*$/.test(date) ? (date.split('/').at(-1) ?? '') : '';
}
