import { createHash } from 'node:crypto';
import { reportable } from './harmless.ts';
import { jsonText } from './json-text.ts';
import type { Problem } from './problem.ts';
import { defaultTool, type ReportOptions, type RuleAbout } from './report-options.ts';

/** Writes problems as SARIF 2.1.0 (OASIS), as code scanning reads it. */
export function reportToSarif(
	problems: readonly Problem[],
	{ tool = defaultTool, version, rules = [], helpBase, links }: ReportOptions = {},
): string {
	const sorted = reportable(problems);
	const described = allRules(sorted, rules);
	const indices = new Map(described.map(({ name }, index) => [name, index]));
	const fingerprint = makeFingerprints();
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: tool,
						...(version === undefined ? {} : { semanticVersion: version }),
						rules: described.map((rule) => describe(rule, sorted, helpBase)),
					},
				},
				columnKind: 'utf16CodeUnits',
				...(links && { properties: { links } }),
				results: sorted.map((problem) => ({
					ruleId: problem.rule,
					ruleIndex: indices.get(problem.rule),
					level: problem.severity,
					message: {
						text: [`${problem.message} ${problem.hint}`, ...(problem.details ?? [])].join('\n'),
					},
					locations: [{ physicalLocation: locate(problem) }],
					partialFingerprints: { 'ruleFileMessage/v1': fingerprint(problem) },
					...(problem.link && { properties: problem.link }),
				})),
			},
		],
	};
	return jsonText(log);
}

function allRules(problems: readonly Problem[], known: readonly RuleAbout[]): RuleAbout[] {
	const names = new Set(known.map(({ name }) => name));
	const others = new Set(problems.map(({ rule }) => rule)).difference(names);
	return [...known, ...[...others].map((name) => ({ name, about: `${name}.` }))];
}

function describe(
	{ name, about }: RuleAbout,
	problems: readonly Problem[],
	helpBase: string | undefined,
) {
	const help = problems.find(({ rule, help }) => rule === name && help !== undefined)?.help;
	return {
		id: name,
		shortDescription: { text: about },
		...(help === undefined ? {} : { help: { text: `See ${help}.` } }),
		...(help === undefined || helpBase === undefined
			? {}
			: { helpUri: new URL(help, helpBase).href }),
	};
}

/** Paths within the project are relative to its root, which code scanning knows by this name. */
function locate({ place: { file, line, column }, end }: Problem) {
	const isAbsolute = file.startsWith('/');
	const path = file.replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/');
	return {
		artifactLocation: isAbsolute
			? { uri: `file://${path}` }
			: { uri: path, uriBaseId: '%SRCROOT%' },
		region: {
			startLine: line,
			startColumn: column,
			...(end && { endLine: end.line, endColumn: end.column }),
		},
	};
}

/**
 * Makes the fingerprint that identifies a problem between runs, even if its line has moved. It is a
 * hash of rule, file and message, and the number among problems with the same hash (SARIF, section
 * 3.27.17).
 */
function makeFingerprints(): (problem: Problem) => string {
	const seen = new Map<string, number>();
	return ({ rule, place, message }) => {
		const words = JSON.stringify([rule, place.file, message]);
		const ordinal = (seen.get(words) ?? 0) + 1;
		seen.set(words, ordinal);
		const hash = createHash('sha256').update(words).digest('hex').slice(0, 32);
		return `${hash}:${String(ordinal)}`;
	};
}
