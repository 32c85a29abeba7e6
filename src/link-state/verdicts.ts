/** What a check of one link or quote comes to. */
export const verdicts = [
	'ok',
	'note',
	'dead',
	'soft404',
	'drift',
	'anchor',
	'blocked',
	'login',
	'legal',
	'transient',
	'timeout',
	'tls',
	'unsafe',
	'unreadable',
	'toobig',
	'unchecked',
] as const;

export type Verdict = (typeof verdicts)[number];

/** The verdicts that can fail a run; all others are told and pass. */
export const failing: ReadonlySet<Verdict> = new Set([
	'dead',
	'soft404',
	'drift',
	'anchor',
	'unsafe',
]);
