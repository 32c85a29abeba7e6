import type { Rule } from '../rule.ts';

export const linkState: Rule = {
	name: 'link-state',
	severity: 'error',
	about: 'The file that stores the results of the link check, `link-state.json`, is complete.',
	why: 'Readers see the stored results of the link check. A file that was damaged in a merge would give them wrong results.',
	find: ({ content }) => content.links.problems.filter(({ rule }) => rule === 'link-state'),
};
