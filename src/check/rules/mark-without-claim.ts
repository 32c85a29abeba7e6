import { findDangling } from '../dangling.ts';
import type { Rule } from '../rule.ts';

export const markWithoutClaim: Rule = {
	name: 'mark-without-claim',
	severity: 'error',
	about: 'Every mark in prose names a claim of its article.',
	find: (input) =>
		findDangling(input, {
			to: 'claim',
			in: 'prose',
			noun: 'claim',
			home: ({ from }) =>
				`${input.content.folder}/articles/${from.article ?? '<article>'}/claims/${from.stem}.yaml`,
		}),
};
