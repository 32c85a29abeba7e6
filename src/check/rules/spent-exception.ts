import type { Rule } from '../rule.ts';

export const spentException: Rule = {
	name: 'spent-exception',
	severity: 'warning',
	about:
		'Every exception in `check.yaml` still applies to a problem, and its last day has not passed.',
	why: 'An exception that is no longer needed hides the next mistake of the same kind.',
	// `findSpent` reports these, once every rule has checked every part of the content.
	find: () => [],
};
