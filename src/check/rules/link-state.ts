import type { Rule } from '../rule.ts';

export const linkState: Rule = {
	name: 'link-state',
	severity: 'error',
	about: '`link-state.json`, where the link check keeps what it knows, is whole.',
	find: ({ content }) => content.links.problems.filter(({ rule }) => rule === 'link-state'),
};
