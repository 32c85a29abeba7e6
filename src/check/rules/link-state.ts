import type { Rule } from '../rule.ts';

export const linkState: Rule = {
	name: 'link-state',
	severity: 'error',
	about: 'What the link check remembers, `link-state.json`, is whole.',
	why: 'Readers are shown what the link check remembers; a file that was damaged in a merge would tell them what is not so.',
	find: ({ content }) => content.links.problems.filter(({ rule }) => rule === 'link-state'),
};
