import type { LinkReport } from '../linkcheck/report/link-report.ts';
import type { Problem } from '../problems/problem.ts';
import type { RuleAbout } from '../problems/report-options.ts';

/** What a part of the check found, and what it has to say at the end. */
export interface Part {
	problems: Problem[];
	lines: string[];
	/** The rules it looked at. */
	rules: readonly RuleAbout[];
	texts?: ReadonlyMap<string, string>;
	/** What every address came to. */
	results?: LinkReport[];
	/** Whether it did not do what it was asked to: interrupted, or without a network. */
	isCut?: boolean;
	/** Whether a file could not be written; a line says which. */
	isUnwritten?: boolean;
	/** Whether there was no network, so that nothing was judged. */
	isOffline?: boolean;
}
