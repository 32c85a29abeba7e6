import { findDangling } from '../dangling.ts';
import type { Rule } from '../rule.ts';

export const unknownFigure: Rule = {
	name: 'unknown-figure',
	severity: 'error',
	about: 'Every figure that a section shows has a file.',
	find: (input) =>
		findDangling(input, {
			to: 'figure',
			noun: 'figure',
			home: ({ from, key }) =>
				`${input.content.folder}/articles/${from.article ?? '<article>'}/figures/${key}.yaml`,
		}),
};
