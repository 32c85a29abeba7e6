import { count } from '../../words/numbers.ts';
import type { Problem } from '../../problems/problem.ts';

/** How many problems fail and how many are only reported: `2 problems, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	const reported = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
	return count(errors, 'problem') + reported;
}
