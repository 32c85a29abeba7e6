import { keyPattern } from '../../model/records/key.ts';
import type { Entry } from '../../content/entry.ts';
import { foreignLetter, plainKey } from '../../text/plain-key.ts';
import type { Rule } from '../rule.ts';

export const keyShape: Rule = {
	name: 'key-shape',
	severity: 'error',
	about: 'Keys and file names are in `kebab-case`.',
	why: 'Keys are used in addresses and marks, where capitals, spaces and underscores are easily mistyped or written in different ways.',
	find: ({ content }) =>
		content.entries
			.filter((entry) => !keyPattern.test(entry.key))
			.map((entry) => {
				const isFile = isNamedByFile(entry);
				const proposed = plainKey(entry.key);
				return {
					names: [entry.key, proposed],
					place: isFile ? { file: entry.file, line: 1, column: 1 } : entry.at([], 'key'),
					message: `The key \`${entry.key}\` is not in \`kebab-case\`${foreignLetter(entry.key)}.`,
					hint: keyPattern.test(proposed)
						? `${isFile ? 'Rename the file or folder to' : 'Write'} \`${proposed}\`: lower-case letters, digits and single hyphens.`
						: /^\d+$/.test(proposed)
							? `Put a word before the number: \`year-${proposed}\`.`
							: `Give ${isFile ? 'the file or folder' : 'it'} a name of letters a to z, digits and single hyphens.`,
				};
			}),
};

function isNamedByFile({ kind, key, article, stem }: Entry): boolean {
	return key === (kind === 'article' ? article : stem);
}
