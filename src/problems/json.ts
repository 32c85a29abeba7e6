import { reportable } from './harmless.ts';
import type { Problem } from './problem.ts';

/** Name of the schema that the report keeps: `problems.schema.json`. */
export const problemsSchema = 'urn:three-points:problems:1';

/** Writes problems as JSON, in the order of places, for a program of one’s own. */
export function reportToJson(problems: readonly Problem[]): string {
	const count = (severity: Problem['severity']) =>
		problems.filter((problem) => problem.severity === severity).length;
	const report = {
		$schema: problemsSchema,
		counts: { error: count('error'), warning: count('warning') },
		problems: reportable(problems),
	};
	return JSON.stringify(report, undefined, '\t');
}
