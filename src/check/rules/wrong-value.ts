import type { z } from 'astro/zod';
import type { Content, Entry } from '../../content/content.ts';
import type { Finding, Rule } from '../rule.ts';
import { expectationOf, isImpossibleDate, isMissing, valueAt } from '../shape.ts';

export const wrongValue: Rule = {
	name: 'wrong-value',
	severity: 'error',
	about: 'Every field holds a value of the sort that its schema asks for.',
	find: ({ content }) => [
		...filesWithoutMap(content),
		...content.entries.flatMap((entry) =>
			entry.issues
				.filter(
					(issue) =>
						issue.code !== 'unrecognized_keys' &&
						!isMissing(issue, entry.value) &&
						!isImpossibleDate(issue),
				)
				.filter(isFirstOfItsPath)
				.map((issue) => ({ place: entry.at(issue.path), ...wordsFor(issue, entry) })),
		),
	],
};

function isFirstOfItsPath(
	{ path }: z.core.$ZodIssue,
	index: number,
	issues: readonly z.core.$ZodIssue[],
): boolean {
	return issues.findIndex((other) => String(other.path) === String(path)) === index;
}

function wordsFor(
	issue: z.core.$ZodIssue,
	{ kind, key, value }: Entry,
): Pick<Finding, 'message' | 'hint'> {
	const field = issue.path.map(String).join('.');
	const subject = field === '' ? `The ${kind} \`${key}\`` : `\`${field}\``;
	return valueAt(value, issue.path) === null
		? { message: `${subject} is empty.`, hint: 'Write what belongs there, or remove it.' }
		: { message: `${subject} has a value it cannot have.`, hint: `${expectationOf(issue)}.` };
}

function filesWithoutMap({ faults }: Content): Finding[] {
	return faults
		.filter(({ kind }) => kind === 'no-map')
		.map(({ place, reason }) => ({
			place,
			message: 'The file does not give each record a key.',
			hint: `${reason}: write \`some-key:\`, and the fields of the record indented below it.`,
		}));
}
