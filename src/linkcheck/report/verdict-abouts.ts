import { verdictOf, verdicts } from '../../link-state/verdicts.ts';
import type { RuleAbout } from '../../problems/report-options.ts';

/** The verdicts, in the form of rules for a report. */
export const verdictAbouts: readonly RuleAbout[] = verdicts.map((name) => ({
	name,
	about: verdictOf(name).about,
}));
