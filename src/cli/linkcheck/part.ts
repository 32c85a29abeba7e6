import type { LinkReport } from '../../linkcheck/report/link-report.ts';
import type { Problem } from '../../problems/problem.ts';
import type { RuleAbout } from '../../problems/report-options.ts';

/** What one part of the check found, and its closing lines. */
export interface Part {
	problems: Problem[];
	lines: string[];
	/** The rules that it checked. */
	rules: readonly RuleAbout[];
	texts?: ReadonlyMap<string, string>;
	/** The result of every address. */
	results?: LinkReport[];
	/** Whether it did not do all of its work: it was interrupted, or there was no network. */
	isCut?: boolean;
	/** Whether a file could not be written; a line says which. */
	isUnwritten?: boolean;
	/** Whether there was no network, so nothing was judged. */
	isOffline?: boolean;
}
