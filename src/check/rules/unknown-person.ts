import { findDangling } from '../dangling.ts';
import type { Rule } from '../rule.ts';

export const unknownPerson: Rule = {
	name: 'unknown-person',
	severity: 'error',
	about: 'Every person that is named has a file.',
	find: (input) =>
		findDangling(input, {
			to: 'person',
			noun: 'person',
			home: ({ key }) => `${input.content.folder}/people/${key}.mdx`,
		}),
};
