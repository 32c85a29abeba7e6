import { compareProblems, type Problem } from '../problems/problem.ts';
import { endOf } from './end-of.ts';
import type { CheckInput } from './rule.ts';
import { rules } from './rules.ts';

/** Every problem of the content, of every rule, in the order of files and lines. */
export function checkContent(input: CheckInput): Problem[] {
	return rules
		.flatMap((rule) =>
			rule.find(input).map((finding): Problem => ({
				rule: rule.name,
				severity: rule.severity,
				...finding,
				end: endOf(input.content.texts.get(finding.place.file) ?? '', finding.place),
			})),
		)
		.sort(compareProblems);
}
