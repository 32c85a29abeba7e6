import type { Entry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import { kindOf } from '../../model/kinds.ts';
import { valueAt } from '../../model/value-at.ts';
import { fieldNames } from '../../model/value-fault.ts';
import { spellDate } from '../../text/dates/date-spelling.ts';
import { otherEdtf } from '../../text/dates/other-edtf.ts';
import { isOwnDay, isTooEarly, ownDayMeant } from '../dates/own-days.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';
import { isImpossibleDate, isMissing, wordsAt } from '../fields/shape.ts';

export const impossibleDate: Rule = {
	name: 'impossible-date',
	severity: 'error',
	isFirm: true,
	about:
		'Every date exists in the calendar and is written in ISO 8601 or EDTF. A day of our own work is not before the first page of the web, in 1991.',
	why: 'Dates are sorted, compared and shown in words. That is impossible for a date that does not exist or is written in another form. A day of our own work that is so early belongs to another calendar or century, and readers would think that nobody has looked at the evidence since.',
	find: (input) =>
		input.content.entries.flatMap((entry) => [
			...wrongForms(input, entry),
			...ownDaysTooEarly(input, entry),
		]),
};

function wrongForms(input: CheckInput, entry: Entry): Finding[] {
	return entry.issues
		.filter((issue) => isImpossibleDate(issue) && !isMissing(issue, entry.value))
		.map((issue) => {
			const written = valueAt(entry.value, issue.path);
			const isOurs = isOwnDay(entry.kind, issue.path);
			const other = isOurs ? undefined : otherEdtf(asText(written));
			if (other) {
				return {
					...wordsAt(entry.value, issue.path),
					place: entry.at(issue.path),
					message: `${fieldNames(issue.path)} is ${other.part}, which is EDTF, but pages have no words for it.`,
					hint: `${other.hint}.`,
				};
			}
			return {
				...wordsAt(entry.value, issue.path),
				place: entry.at(issue.path),
				message: `${fieldNames(issue.path)} is not a date of the calendar, or is not written as one.`,
				hint:
					(isOurs ? ownDayMeant(input, written) : undefined) ??
					`${issue.message}${meantBy(written)}.`,
			};
		});
}

/** Days of our own work before the first page of the web: of another calendar or century. */
function ownDaysTooEarly(input: CheckInput, entry: Entry): Finding[] {
	return (kindOf(entry.kind).ours ?? [])
		.flatMap((field) => valuesAt(entry.value, field.split('.')))
		.filter(({ path, value }) => {
			const hasForm = !entry.issues.some((issue) => String(issue.path) === String(path));
			return hasForm && isTooEarly(String(value));
		})
		.map(({ path, value }) => ({
			place: entry.at(path),
			message: `${fieldNames(path)} is \`${String(value)}\`, which is too early for a day of our own work.`,
			hint: ownDayMeant(input, value) ?? 'Write the day in the Gregorian calendar: `YYYY-MM-DD`.',
		}));
}

/** A date as it was written: YAML reads `-0330` as a number. */
function asText(written: unknown): string {
	return typeof written === 'number' && written < 0
		? `-${String(-written).padStart(4, '0')}`
		: String(written);
}

/** Suggests the date that was meant, if it can only be one. */
function meantBy(written: unknown): string {
	// YAML drops the zero before a number.
	if (typeof written === 'number' && written > 0 && written < 1000) {
		const year = String(written).padStart(4, '0');
		return `; a year before 1000 has four digits in quotation marks: \`'${year}'\``;
	}
	const [, decade] = /^(?:the )?(\d{3})0s$/i.exec(String(written)) ?? [];
	if (decade !== undefined) return `; the years of this decade are \`${decade}0/${decade}9\``;
	if (isReversed(String(written))) return '; this span ends before it begins';
	const spelt = typeof written === 'string' ? spellDate(written) : undefined;
	return spelt === undefined || spelt === written ? '' : `; \`${String(written)}\` is \`${spelt}\``;
}

/** Whether a span is well written but for the order of its ends: `1908/1907`. */
function isReversed(written: string): boolean {
	const [, first = '', last = ''] = span.exec(written) ?? [];
	return first > last;
}

const span = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/;
