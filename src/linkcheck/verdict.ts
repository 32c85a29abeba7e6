import type { Verdict } from '../schemas/verdict.ts';

export { type Verdict, verdicts } from '../schemas/verdict.ts';

/** The verdicts that can fail a run; all others are told and pass. */
export const failing: ReadonlySet<Verdict> = new Set([
	'dead',
	'soft404',
	'drift',
	'anchor',
	'unsafe',
]);
