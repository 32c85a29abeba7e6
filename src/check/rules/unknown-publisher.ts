import { findDangling } from '../dangling.ts';
import type { Rule } from '../rule.ts';

export const unknownPublisher: Rule = {
	name: 'unknown-publisher',
	severity: 'error',
	about: 'Every publisher that is named has a file.',
	find: (input) =>
		findDangling(input, {
			to: 'publisher',
			noun: 'publisher',
			home: ({ key }) => `${input.content.folder}/publishers/${key}.yaml`,
		}),
};
