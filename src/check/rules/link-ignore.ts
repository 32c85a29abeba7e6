import type { Rule } from '../rule.ts';

export const linkIgnore: Rule = {
	name: 'link-ignore',
	severity: 'error',
	about: 'Every exception in `link-ignore.yaml` has a pattern, verdicts, a reason and a last day.',
	why: 'An exception without a reason and a last day stays after the problem is gone, and hides the next one.',
	find: ({ content }) => content.links.problems.filter(({ rule }) => rule === 'link-ignore'),
};
