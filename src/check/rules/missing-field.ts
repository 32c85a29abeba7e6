import type { z } from 'astro/zod';
import { expectationOf, fieldNames } from '../../model/value-fault.ts';
import { hasMisspelt, isMisspelt, wrapperOf } from '../fields/misspelt-fields.ts';
import type { Rule } from '../rule.ts';
import { isMissing } from '../fields/shape.ts';

export const missingField: Rule = {
	name: 'missing-field',
	severity: 'error',
	isFirm: true,
	about: 'A record has every field that its schema requires.',
	why: 'Pages, exports and the weighing of evidence need this field. A record without it is left out of all of them.',
	find: ({ content }) =>
		content.entries
			// Another rule already reports that the record is one level too deep.
			.filter((entry) => wrapperOf(entry) === undefined)
			.flatMap((entry) =>
				entry.issues
					.filter((issue) => isMissing(issue, entry.value))
					.filter(({ path }) => !isMisspelt(entry, path.slice(0, -1), String(path.at(-1))))
					// One of several fields is required, and one of them may be there under another name.
					.filter(({ code, path }) => code !== 'custom' || !hasMisspelt(entry, path.slice(0, -1)))
					.map((issue) => ({
						place: entry.at(issue.path),
						message: `The ${entry.kind} \`${entry.key}\` lacks ${fieldNames(issue.path)}.`,
						hint:
							issue.code === 'custom'
								? `${issue.message}.`
								: `Add \`${String(issue.path.at(-1))}:\`${expectation(issue)}.`,
					})),
			),
};

function expectation(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_value') {
		return `, ${expectationOf(issue).replace(/^Expected /, '')}`;
	}
	if (issue.code === 'invalid_type' && issue.expected === 'array') return ' with a list';
	if (issue.code === 'invalid_type' && issue.expected === 'object')
		return ' with its own fields below it';
	return ' with a value';
}
