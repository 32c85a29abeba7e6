import type { RuleAbout } from '../../problems/report-options.ts';
import type { Rule } from '../../check/rule.ts';

/** The text of `docs/rules.md`: each rule under its name, so problems can link to it. */
export function rulesPage(
	contentRules: readonly (RuleAbout & { severity: Rule['severity']; foundFirst?: string })[],
	siteRules: readonly RuleAbout[],
): string {
	return [
		'# Rules',
		'',
		'This page lists the rules that the checks apply to this publication. Every problem that they print names its rule and its place, and says what is wrong and what to write instead.',
		'',
		'`npm run docs` writes this page from the rules themselves; change them, not this page.',
		'',
		'## Content',
		'',
		'`npm run check` checks `content/`. An error stops the build; a warning is only reported.',
		'',
		...contentRules.flatMap(({ name, about, severity, foundFirst }) => [
			...section(name, about, severity),
			...(foundFirst === undefined ? [] : [foundFirst, '']),
			`[Why, an example, what to do](rules/${name}.md)`,
			'',
		]),
		'## The built site',
		'',
		'`npm run linkcheck -- --site` checks `dist/`, without a network. Every problem is an error. Its place is where the address was written in the content. If that cannot be found, it is the place in the built page.',
		'',
		...siteRules.flatMap(({ name, about }) => section(name, about, 'error')),
	].join('\n');
}

function section(name: string, about: string, severity: Rule['severity']): string[] {
	return [`### ${name}`, '', `${about}${remarks[severity]}`, ''];
}

const remarks: Readonly<Record<Rule['severity'], string>> = {
	error: '',
	warning: ' (A warning.)',
	off: ' (Off; `content/check.yaml` turns it on.)',
};
