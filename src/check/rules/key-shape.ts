import { keyPattern } from '../../model/records/key.ts';
import type { Entry } from '../../content/entry.ts';
import { foreignLetter, plainKey } from '../../text/plain-key.ts';
import type { Rule } from '../rule.ts';

export const keyShape: Rule = {
	name: 'key-shape',
	severity: 'error',
	about: 'Keys and file names are `kebab-case`.',
	why: 'Keys stand in addresses and in marks, where capitals, spaces and underscores are mistyped, or written in two ways by two people.',
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
						? `${isFile ? 'Call the file or folder' : 'Write'} \`${proposed}\`: lower-case letters, digits and single hyphens.`
						: /^\d+$/.test(proposed)
							? `Put a word before the number: \`year-${proposed}\`.`
							: `Give ${isFile ? 'the file or folder' : 'it'} a name of the letters a to z, digits and single hyphens.`,
				};
			}),
};

function isNamedByFile({ kind, key, article, stem }: Entry): boolean {
	return key === (kind === 'article' ? article : stem);
}
