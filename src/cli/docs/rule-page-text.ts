import type { Rule } from '../../check/rule.ts';
import type { Problem } from '../../problems/problem.ts';
import { showExample } from './rule-excerpt.ts';
import type { RuleExample } from './rule-examples.ts';

/**
 * The text of a rule's page: what it requires, why, a wrong and a right example, and what to do.
 */
export function rulePage(
	{ name, about, why, severity, isFirm, foundFirst }: Rule,
	example: RuleExample,
): string {
	const shown = showExample(example);
	if (!shown) {
		throw new Error(
			`The fixture of \`${name}\` shows no error that is corrected in the sound publication or in its \`_right\`.`,
		);
	}
	const { problem, wrong, right } = shown;
	const others = otherCases(example.problems, problem);
	return [
		`# ${name}`,
		'',
		about,
		'',
		[
			standing[severity],
			isFirm
				? 'Pages cannot be built whole without it, so `content/check.yaml` cannot change it.'
				: '',
		]
			.join(' ')
			.trim(),
		'',
		'## Why',
		'',
		[why, foundFirst].filter(Boolean).join(' '),
		'',
		'## Wrong',
		'',
		...wrong,
		asText(problem.message),
		'',
		'## Right',
		'',
		...right,
		'## What to do',
		'',
		asText(problem.hint),
		'',
		...(others.length === 0
			? []
			: [
					'## Other cases',
					'',
					...others.map(({ message, hint }) => `- ${asText(message)} ${asText(hint)}`),
					'',
				]),
		'[All rules](../rules.md)',
		'',
	].join('\n');
}

const standing: Readonly<Record<Rule['severity'], string>> = {
	error: 'This is an error: it stops a build.',
	warning: 'This is a warning: it does not stop a build.',
	off: 'This rule is off, because it would report a lot in most publications. To turn it on, set `severity: warning` in `content/check.yaml`.',
};

/** Words of a message as Markdown: a bare `<` would begin HTML. */
function asText(words: string): string {
	return words.replace(/(`[^`]*`)|</g, (_, code: string | undefined) => code ?? String.raw`\<`);
}

/** One problem of each other kind: its hint differs from those already shown. */
function otherCases(problems: readonly Problem[], shown: Problem): Problem[] {
	const plain = (text: string) => text.replaceAll(/`[^`]*`/g, '``');
	const seen = new Set([plain(shown.hint)]);
	return problems.filter(({ hint }) => {
		const isNew = !seen.has(plain(hint));
		seen.add(plain(hint));
		return isNew;
	});
}
