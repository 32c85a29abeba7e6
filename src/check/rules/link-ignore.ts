import type { Rule } from '../rule.ts';

export const linkIgnore: Rule = {
	name: 'link-ignore',
	severity: 'error',
	about: 'Every exception of `link-ignore.yaml` has a pattern, verdicts, a reason and a last day.',
	find: ({ content }) => content.links.problems.filter(({ rule }) => rule === 'link-ignore'),
};
