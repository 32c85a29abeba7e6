import { findDangling } from '../dangling.ts';
import type { Rule } from '../rule.ts';

export const unknownSource: Rule = {
	name: 'unknown-source',
	severity: 'error',
	about: 'Every source that is named has a file.',
	find: (input) =>
		findDangling(input, {
			to: 'source',
			noun: 'source',
			home: ({ key }) => `${input.content.folder}/sources/${key}.yaml`,
		}),
};
