import type { Rule } from '../rule.ts';
import { spellDate } from '../../text/date-spelling.ts';
import { valueAt } from '../../model/value-at.ts';
import { fieldNames } from '../../model/value-fault.ts';
import { isImpossibleDate, isMissing, wordsAt } from '../shape.ts';

export const impossibleDate: Rule = {
	name: 'impossible-date',
	severity: 'error',
	isFirm: true,
	about: 'Every date exists in the calendar and is written in ISO 8601 or EDTF.',
	why: 'Dates are sorted, compared and shown in words. That is impossible for a date that does not exist or is written in another form.',
	find: ({ content }) =>
		content.entries.flatMap((entry) =>
			entry.issues
				.filter((issue) => isImpossibleDate(issue) && !isMissing(issue, entry.value))
				.map((issue) => ({
					...wordsAt(entry.value, issue.path),
					place: entry.at(issue.path),
					message: `${fieldNames(issue.path)} is not a date of the calendar, or is not written as one.`,
					hint: `${issue.message}${meantBy(valueAt(entry.value, issue.path))}.`,
				})),
		),
};

/** Suggests the date that was meant, if it can only be one. */
function meantBy(written: unknown): string {
	const spelt = typeof written === 'string' ? spellDate(written) : undefined;
	return spelt === undefined || spelt === written ? '' : `; \`${String(written)}\` is \`${spelt}\``;
}
