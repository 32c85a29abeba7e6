import type { Rule } from '../rule.ts';

export const spentException: Rule = {
	name: 'spent-exception',
	severity: 'warning',
	about: 'Every exception of `check.yaml` still excuses something, and its last day is not over.',
	why: 'An exception that outlives what it was made for hides the next mistake of its kind.',
	// `findSpent` reports these, once every rule has checked every part of the content.
	find: () => [],
};
