import { figureNames } from '../../routes/links.ts';
import { articleNames, rootNames } from '../../routes/pages.ts';
import type { Rule } from '../rule.ts';

const reserved: Record<string, readonly string[]> = {
	article: rootNames,
	section: articleNames,
	figure: figureNames,
};

export const reservedKey: Rule = {
	name: 'reserved-key',
	severity: 'error',
	isFirm: true,
	about: 'No article, section or figure uses the address of an existing page.',
	why: 'Two pages cannot have the same address: one would replace the other.',
	find: ({ content }) =>
		content.entries
			.filter(({ kind, key }) => reserved[kind]?.includes(key))
			.map((entry) => ({
				place: { file: entry.file, line: 1, column: 1 },
				message: `The ${entry.kind} key \`${entry.key}\` is the address of another page.`,
				hint: 'Rename the file or folder.',
			})),
};
