import { checkContent } from '../check/check-content.ts';
import { nearest } from '../text/did-you-mean.ts';
import { certainEnds } from '../check/dangling.ts';
import { shapeAt } from '../check/shape.ts';
import type { Content } from '../content/content.ts';
import type { Splice } from '../edit/change.ts';
import type { Problem } from '../problems/problem.ts';
import { checkedFixes } from './checked-fixes.ts';
import type { Desk } from './desk.ts';
import { fixers } from './fixers.ts';
import { fixesOf } from './fixes.ts';
import { holdsWith } from '../check/holds-with.ts';
import { markFixes } from './mark-fixes.ts';
import { valueAt } from '../model/value-at.ts';

/** A fix that has one right answer, so nobody needs to be asked. */
export interface CertainFix {
	/** The rule whose problem it solves. */
	rule: string;
	splice: Splice;
}

interface FixOptions {
	/** The `checked` day to give to claims without one, if the user gives it. */
	checked?: string | undefined;
}

/**
 * Every fix with one right answer. Which record a misspelt key means is always a guess, and is left
 * to a person: a claim must not end up with other evidence because of it.
 */
export function certainFixes(desk: Desk, { checked }: FixOptions = {}): CertainFix[] {
	const { content } = desk;
	const byRule: [rule: string, splices: Splice[]][] = [
		...fixers.map(([rule, fixer]): [string, Splice[]] => [rule, fixer(content)]),
		['missing-field', checked === undefined ? [] : checkedFixes(content, checked)],
		...checkContent(desk).map((problem): [string, Splice[]] => [
			problem.rule,
			[
				...markFixes(content, problem),
				...(hasOneAnswer(content, problem) ? fixesOf(content, problem) : []).map(
					({ splice }) => splice,
				),
			],
		]),
	];
	return byRule.flatMap(([rule, splices]) => splices.map((splice) => ({ rule, splice })));
}

/** Whether a misspelt word can only be one of a few known ones. */
function hasOneAnswer(content: Content, { rule, place, message, hint }: Problem): boolean {
	if (rule === 'outside-link' || rule === 'unknown-component') return true;
	if (Object.values(certainEnds).some((end) => hint.endsWith(end))) return true;
	if (rule !== 'unknown-field') return false;
	const name = /^`([^`]+)`/.exec(message)?.[1] ?? '';
	return content.entries.some(
		(entry) =>
			entry.file === place.file &&
			entry.issues.some((issue) => {
				if (issue.code !== 'unrecognized_keys' || !issue.keys.includes(name)) return false;
				const at = entry.at([...issue.path, name], 'key');
				if (at.line !== place.line || at.column !== place.column) return false;
				const near = nearest(name, shapeAt(entry.kind, issue.path));
				const record = valueAt(entry.value, issue.path) as Record<string, unknown>;
				return (
					near !== undefined &&
					!(near in record) &&
					holdsWith(entry, [...issue.path, near], record[name])
				);
			}),
	);
}
