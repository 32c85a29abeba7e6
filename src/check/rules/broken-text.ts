import type { Rule } from '../rule.ts';

export const brokenText: Rule = {
	name: 'broken-text',
	severity: 'error',
	about:
		'Every file is text in UTF-8 without hidden characters and unfinished merges, and every MDX file begins with frontmatter.',
	find: ({ content }) =>
		content.faults.flatMap(({ kind, place, reason, hint }) =>
			kind === 'text' ? [{ place, message: `${reason}.`, hint: hint ?? '' }] : [],
		),
};
