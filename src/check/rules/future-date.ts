import { kindOf } from '../../model/kinds.ts';
import type { Entry } from '../../content/entry.ts';
import { isImpossibleDate } from '../shape.ts';
import type { Rule } from '../rule.ts';
import { valuesAt } from '../../content/references.ts';

export const futureDate: Rule = {
	name: 'future-date',
	severity: 'error',
	about: 'No date lies after the day of the check.',
	why: "What lies ahead has not happened, was not published and was not checked: such a date is mistyped, or a draft's.",
	find: ({ content, today }) =>
		content.entries.flatMap((entry) =>
			kindOf(entry.kind).dates.flatMap((field) =>
				valuesAt(entry.value, field.split('.'))
					.filter(({ value }) => lastDay(value) > today)
					.filter(({ path }) => !isNoDate(entry, path))
					.map(({ path, value }) => ({
						place: entry.at(path),
						message: `\`${field}\` is ${String(value)}, which lies after today, ${today}.`,
						hint: 'Write the date on which it happened.',
					})),
			),
		),
};

/** Whether `impossible-date` speaks of it. */
function isNoDate({ issues }: Entry, path: readonly PropertyKey[]): boolean {
	return issues.some((issue) => isImpossibleDate(issue) && String(issue.path) === String(path));
}

/** The start of the last date named, as far as written: of `1979/1989` the text `1989`. */
function lastDay(value: unknown): string {
	const date = String(value).replaceAll(/[?~%]/g, '');
	return /^\d{4}[\d/-]*$/.test(date) ? (date.split('/').at(-1) ?? '') : '';
}
