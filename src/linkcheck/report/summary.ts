import { count } from '../../words/numbers.ts';
import type { Problem } from '../../problems/problem.ts';
import type { LinkResult } from '../run/link-result.ts';
import { verdicts } from '../../link-state/verdicts.ts';

/** How many addresses came to what, in one line: `12 addresses: 9 ok, 2 note, 1 dead`. */
export function countVerdicts(results: readonly LinkResult[]): string {
	const counts = new Map<string, number>();
	for (const { judgement } of results) {
		counts.set(judgement.verdict, (counts.get(judgement.verdict) ?? 0) + 1);
	}
	const parts = verdicts
		.filter((verdict) => counts.has(verdict))
		.map((verdict) => `${counts.get(verdict) ?? 0} ${verdict}`);
	return [count(results.length, 'address', 'addresses'), parts.join(', ')]
		.filter(Boolean)
		.join(': ');
}

/** How many problems fail and how many are only reported: `2 problems, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	const reported = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
	return count(errors, 'problem') + reported;
}
