import { findDangling } from '../dangling.ts';
import type { Rule } from '../rule.ts';

export const unknownClaim: Rule = {
	name: 'unknown-claim',
	severity: 'error',
	about: 'Every claim that an event, a stance, a figure or a correction names exists.',
	find: (input) =>
		findDangling(input, {
			to: 'claim',
			in: 'data',
			noun: 'claim',
			home: ({ from }) =>
				`${input.content.folder}/articles/${from.article ?? '<article>'}/claims/<section>.yaml`,
		}),
};
