import { findDangling } from '../dangling.ts';
import type { Rule } from '../rule.ts';

export const unknownTerm: Rule = {
	name: 'unknown-term',
	severity: 'error',
	about: 'Every term that is named has a file.',
	find: (input) =>
		findDangling(input, {
			to: 'term',
			noun: 'term',
			home: ({ key }) => `${input.content.folder}/glossary/${key}.mdx`,
		}),
};
