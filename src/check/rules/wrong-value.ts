import type { Rule } from '../rule.ts';
import { isImpossibleDate, isMissing } from '../shape.ts';

export const wrongValue: Rule = {
	name: 'wrong-value',
	severity: 'error',
	about: 'Every field holds a value of the sort that its schema asks for.',
	find: ({ content }) =>
		content.entries.flatMap((entry) =>
			entry.issues
				.filter(
					(issue) =>
						issue.code !== 'unrecognized_keys' &&
						!isMissing(issue, entry.value) &&
						!isImpossibleDate(issue),
				)
				.map((issue) => {
					const field = issue.path.map(String).join('.');
					const subject = field === '' ? `The ${entry.kind} \`${entry.key}\`` : `\`${field}\``;
					const { message } = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue;
					const words = message.replace(/^Invalid \w+: e/, 'E').replace(/\.$/, '');
					return {
						place: entry.at(issue.path),
						message: `${subject} has a value it cannot have.`,
						mend: `${words.replaceAll('|', ' | ')}.`,
					};
				}),
		),
};
