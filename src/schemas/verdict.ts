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
