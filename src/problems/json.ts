import { reportable } from './harmless.ts';
import { jsonText } from './json-text.ts';
import type { Problem } from './problem.ts';

/**
 * Names of the schemas of reports, both in `docs/schemas/`: of problems alone, and with the result
 * of every link.
 */
export const schemas = {
	problems: 'urn:three-points:problems:1',
	links: 'urn:three-points:linkcheck:1',
} as const;

/**
 * Writes problems as JSON, in the order of places, for other programs.
 *
 * @param links - The result of every address, if addresses were checked.
 */
export function reportToJson(problems: readonly Problem[], links?: readonly object[]): string {
	const count = (severity: Problem['severity']) =>
		problems.filter((problem) => problem.severity === severity).length;
	const report = {
		$schema: links ? schemas.links : schemas.problems,
		counts: { error: count('error'), warning: count('warning') },
		problems: reportable(problems),
		...(links && { results: links }),
	};
	return jsonText(report);
}
