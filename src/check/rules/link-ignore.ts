import type { Rule } from '../rule.ts';

export const linkIgnore: Rule = {
	name: 'link-ignore',
	severity: 'error',
	about: 'Every exception of `link-ignore.yaml` has a pattern, verdicts, a reason and a last day.',
	why: 'An exception without a reason and a last day outlives the trouble it was made for, and then hides the next.',
	find: ({ content }) => content.links.problems.filter(({ rule }) => rule === 'link-ignore'),
};
