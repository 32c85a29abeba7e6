import { findDangling } from '../dangling.ts';
import type { Rule } from '../rule.ts';

export const unknownOrigin: Rule = {
	name: 'unknown-origin',
	severity: 'error',
	about: 'Every `via` names a person or a publisher, so that origins can be counted.',
	find: (input) =>
		findDangling(input, {
			to: 'origin',
			noun: 'person or publisher',
			home: ({ key }) => [
				`${input.content.folder}/people/${key}.mdx`,
				`${input.content.folder}/publishers/${key}.yaml`,
			],
		}),
};
