import type { Content } from '../../content/content.ts';
import type { Splice } from '../../edit/change.ts';
import { addressFixes } from './address-fixes.ts';
import { authorFixes } from './author-fixes.ts';
import { dateFixes } from './date-fixes.ts';
import { slipFixes } from './slip-fixes.ts';

/** Finds the fixes of every problem that a rule has in a content. */
type Fixer = (content: Content) => Splice[];

/** What has one right answer that follows from the text alone, by the rule that reports it. */
export const fixers: readonly (readonly [rule: string, fixer: Fixer])[] = [
	['typographic-slip', slipFixes],
	['impossible-date', dateFixes],
	['odd-address', addressFixes],
	['unknown-field', authorFixes],
];

/** The fixers for the problems of a rule. */
export function fixersOf(rule: string): readonly Fixer[] {
	return fixers.filter(([one]) => one === rule).map(([, fixer]) => fixer);
}
