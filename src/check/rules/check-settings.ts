import type { Rule } from '../rule.ts';
import { readSettings } from '../settings.ts';

/** @param rules - Every rule, this one included, called once all are known. */
export const checkSettings = (rules: () => readonly Rule[]): Rule => ({
	name: 'check-settings',
	severity: 'error',
	isFirm: true,
	about:
		'What `check.yaml` says of rules and exceptions can be read: known rules, reasons, days; a rule that is `off` says why.',
	why: 'A setting that is misspelt is none: the rule goes on as before, or nobody knows any more why it is silent.',
	find: ({ content }) => readSettings(content, rules()).findings,
});
