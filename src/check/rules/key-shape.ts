import { keyPattern } from '../../model/records/key.ts';
import { slug } from 'github-slugger';
import type { Entry } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const keyShape: Rule = {
	name: 'key-shape',
	severity: 'error',
	about: 'Keys and file names are `kebab-case`.',
	find: ({ content }) =>
		content.entries
			.filter((entry) => !keyPattern.test(entry.key))
			.map((entry) => ({
				place: isNamedByFile(entry)
					? { file: entry.file, line: 1, column: 1 }
					: entry.at([], 'key'),
				message: `The key \`${entry.key}\` is not in \`kebab-case\`.`,
				hint: `${isNamedByFile(entry) ? 'Call the file or folder' : 'Write'} \`${inKebabCase(entry.key)}\`: lower-case letters, digits and single hyphens.`,
			})),
};

function isNamedByFile({ kind, key, article, stem }: Entry): boolean {
	return key === (kind === 'article' ? article : stem);
}

function inKebabCase(key: string): string {
	return slug(key).split(/[-_]+/).filter(Boolean).join('-') || 'key';
}
