import type { Rule } from '../rule.ts';

export const linkState: Rule = {
	name: 'link-state',
	severity: 'error',
	about: 'What the link check remembers, `link-state.json`, is whole.',
	find: ({ content }) => content.links.problems.filter(({ rule }) => rule === 'link-state'),
};
