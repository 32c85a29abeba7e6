import type { Problem } from '../../src/problems/problem.ts';

/** A problem with only the required fields. */
export function madeProblem(more: Partial<Problem> = {}): Problem {
	return {
		rule: 'some-rule',
		severity: 'error',
		place: { file: 'content/a.mdx', line: 2, column: 5 },
		message: 'It is wrong.',
		hint: 'Write it right.',
		...more,
	};
}

/** Problems with everything that may be difficult for a reporter. */
export const hardProblems: readonly Problem[] = [
	madeProblem({ place: { file: 'z.mdx', line: 1, column: 1 }, severity: 'warning' }),
	madeProblem({
		place: { file: 'content/with space, 100%/мельница:1.mdx', line: 3, column: 40 },
		message: 'A “quote”, <b>, & ]]> and \u0000\u001b[31m\ud800 in it: 100%0A\r\nand a second line.',
		help: 'docs/rules.md#some-rule',
		details: ['https://a.example/ 301', 'https://b.example/ 404'],
	}),
	madeProblem({ rule: 'other-rule', place: { file: '/abs/b.mdx', line: 1, column: 1 } }),
	madeProblem(),
	madeProblem({ place: { file: 'content/a.mdx', line: 9, column: 1 } }),
];
