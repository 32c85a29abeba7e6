import { create } from 'xmlbuilder2';
import { reportable } from './harmless.ts';
import type { Problem } from './problem.ts';
import { plainXml } from './plain-xml.ts';
import { defaultTool, type ReportOptions } from './report-options.ts';

/**
 * Writes problems as JUnit XML: a suite for each file, a failed case for each error. Warnings are
 * cases that pass, reported in the suite's output. A clean run is one case that passes, because
 * many readers take an empty report for a broken one. Valid by the schemas of Ant and of Jenkins.
 */
export function reportToJunit(
	problems: readonly Problem[],
	{ tool = defaultTool, at = '1970-01-01T00:00:00.000Z' }: ReportOptions = {},
): string {
	// XML 1.0 has no way to write control characters (section 2.2).
	const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '�' }).ele(
		'testsuites',
	);
	const files = Map.groupBy(reportable(problems), ({ place }) => place.file);
	if (files.size === 0) files.set(tool, []);

	for (const [id, [file, found]] of [...files].entries()) {
		const errors = found.filter(({ severity }) => severity === 'error');
		const warnings = found.filter(({ severity }) => severity === 'warning');
		const suite = root.ele('testsuite', {
			name: plainXml(file),
			package: tool,
			id,
			hostname: 'localhost',
			timestamp: at.slice(0, 19),
			tests: Math.max(1, found.length),
			failures: errors.length,
			errors: 0,
			time: 0,
		});
		suite.ele('properties').ele('property', { name: 'tool', value: tool });
		if (found.length === 0) {
			suite.ele('testcase', { name: 'No problems', classname: tool, time: 0 });
		}
		for (const problem of found) {
			const { rule, severity, message, place } = problem;
			const name = `${rule} at ${String(place.line)}:${String(place.column)}: ${message}`;
			const testcase = suite.ele('testcase', {
				name: plainXml(name),
				classname: plainXml(file),
				time: 0,
			});
			if (severity === 'error') {
				testcase
					.ele('failure', { type: rule, message: plainXml(message) })
					.txt(plainXml(inWords(problem)));
			}
		}
		suite.ele('system-out').txt(plainXml(warnings.map(inWords).join('\n\n')));
		suite.ele('system-err');
	}
	return root.end({ prettyPrint: true, indent: '\t' });
}

function inWords({ place: { file, line, column }, rule, message, hint, details = [] }: Problem) {
	return [`${file}:${String(line)}:${String(column)}  ${rule}  ${message}`, hint, ...details].join(
		'\n',
	);
}
