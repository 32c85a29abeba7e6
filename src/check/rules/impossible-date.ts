import type { Rule } from '../rule.ts';
import { isImpossibleDate, isMissing } from '../shape.ts';

export const impossibleDate: Rule = {
	name: 'impossible-date',
	severity: 'error',
	isFirm: true,
	about: 'Every date is one of the calendar, written after ISO 8601 or EDTF.',
	why: 'Dates are sorted, compared and put in words. One that is not of the calendar, or is written in a way of its own, cannot be.',
	find: ({ content }) =>
		content.entries.flatMap((entry) =>
			entry.issues
				.filter((issue) => isImpossibleDate(issue) && !isMissing(issue, entry.value))
				.map((issue) => ({
					place: entry.at(issue.path),
					message: `\`${issue.path.map(String).join('.')}\` is no date of the calendar, or not written as one.`,
					hint: `${issue.message}.`,
				})),
		),
};
