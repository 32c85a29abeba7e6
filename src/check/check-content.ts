import { isWhole } from '../content/content.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { withoutConsequences } from './findings/consequences.ts';
import { joinNames } from './findings/joined-names.ts';
import { type FoundProblem, joinMissing } from './references/missing-records.ts';
import { endOf } from './findings/end-of.ts';
import { excuse, type Excused, spentExceptions } from './settings/exceptions.ts';
import type { CheckInput, Finding, Rule } from './rule.ts';
import { withoutPages } from './findings/without-pages.ts';
import { rules } from './rules.ts';
import { brokenText } from './rules/broken-text.ts';
import { spentException } from './rules/spent-exception.ts';
import { readSettings, type Settings } from './settings/settings.ts';

/**
 * Every problem of the content, from every rule with its severity here, in the order of files and
 * lines.
 */
export function checkContent(input: CheckInput): Problem[] {
	const { problems, excused } = findProblems(input);
	const spent = findSpent(input, excused, isWhole(input.content));
	const found = withoutPages([...problems, ...spent], input.content);
	const joined = joinMissing(found, input.content);
	return joinNames(joined, input.content).sort(compareProblems);
}

/** The problems of a content, which may be a part of one, and what exceptions excuse. */
export function findProblems(input: CheckInput): {
	problems: FoundProblem[];
	excused: Excused[];
} {
	const settings = readSettings(input.content, rules);
	const found = rules.flatMap((rule) => {
		const severity = severityOf(rule, settings);
		if (severity === 'off') return [];
		return rule
			.find(input)
			.filter((finding) => rule === brokenText || !isInLostPart(input, finding))
			.map((finding) => ({ rule: rule.name, severity, finding }));
	});
	const problems = withoutConsequences(found, input.content.folder).map(
		({ rule, severity, finding }) => problemOf(input, rule, severity, finding),
	);
	const { reported, excused } = excuse(problems, settings.exceptions, input);
	return { problems: reported, excused };
}

/**
 * Exceptions that have expired or excuse nothing. This is known once all parts of a content have
 * been checked.
 */
export function findSpent(
	input: CheckInput,
	excused: readonly Excused[],
	isWhole: boolean,
): Problem[] {
	const settings = readSettings(input.content, rules);
	const severity = severityOf(spentException, settings);
	if (severity === 'off') return [];
	const { today } = input;
	return spentExceptions(settings, excused, { today, isWhole }).map((finding) =>
		problemOf(input, spentException.name, severity, finding),
	);
}

/** Whether a finding is in the part of a file that was cut. */
function isInLostPart({ content }: CheckInput, { place: { file, line } }: Finding): boolean {
	return content.faults.some(
		({ begins, place }) => begins !== undefined && place.file === file && begins <= line,
	);
}

function severityOf(
	{ name, severity }: Rule,
	{ severities }: Settings,
): Problem['severity'] | 'off' {
	return severities.get(name) ?? severity;
}

function problemOf(
	{ content }: CheckInput,
	rule: string,
	severity: Problem['severity'],
	finding: Finding,
): FoundProblem {
	// The names are used only to leave out consequences.
	const { words, names: _, ...placed } = finding;
	const text = content.texts.get(placed.place.file) ?? '';
	return { rule, severity, ...placed, end: endOf(text, placed.place, words) };
}
