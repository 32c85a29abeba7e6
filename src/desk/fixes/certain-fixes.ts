import { checkContent } from '../../check/check-content.ts';
import type { Splice } from '../../edit/change.ts';
import { checkedFixes } from './checked-fixes.ts';
import type { Desk } from '../desk.ts';
import { fixers } from './fixers.ts';
import { statedFixes } from './stated-fixes.ts';
import { markFixes } from './mark-fixes.ts';

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
				...(problem.isCertain ? statedFixes(content, problem) : []).map(({ splice }) => splice),
			],
		]),
	];
	return byRule.flatMap(([rule, splices]) => splices.map((splice) => ({ rule, splice })));
}
