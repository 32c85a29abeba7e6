import { keyPattern } from '../../schemas/key.ts';
import { slug } from 'github-slugger';
import type { Rule } from '../rule.ts';

export const keyShape: Rule = {
	name: 'key-shape',
	severity: 'error',
	about: 'Keys and file names are `kebab-case`.',
	find: ({ content }) =>
		content.entries
			.filter((entry) => !keyPattern.test(entry.key))
			.map((entry) => ({
				place: entry.at([], 'key'),
				message: `The key \`${entry.key}\` is not in \`kebab-case\`.`,
				mend: `Write \`${slug(entry.key).replace(/_+/g, '-')}\`: lower-case letters, digits and single hyphens.`,
			})),
};
