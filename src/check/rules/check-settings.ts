import type { Rule } from '../rule.ts';
import { readSettings } from '../settings/settings.ts';

/** @param rules - Every rule, this one included, called once all are known. */
export const checkSettings = (rules: () => readonly Rule[]): Rule => ({
	name: 'check-settings',
	severity: 'error',
	isFirm: true,
	about:
		'The settings and exceptions in `check.yaml` can be read: they name rules that exist, and give reasons and days. A rule that is `off` says why.',
	why: 'A misspelt setting has no effect: the rule goes on as before, or later nobody knows why it is off.',
	find: ({ content }) => readSettings(content, rules()).findings,
});
