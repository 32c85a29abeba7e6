import type { ClaimNode, CorrectionNode } from './nodes.ts';

/** What changes how the sentence is read that marks a claim. */
export interface Note {
	/** What the original had wrong or not exact; what only adds context changes no sentence. */
	corrections: CorrectionNode[];
	/** Name of who disputes the claim. */
	disputedBy?: string;
}

/** What is noted beside the words that mark a claim; `undefined` if nothing is. */
export function noteOf({ corrections, status, evidence }: ClaimNode): Note | undefined {
	const changed = corrections.filter(({ severity }) => severity !== 'context');
	const against = evidence.find(({ relation }) => relation === 'disputes');
	const isDisputed = status === 'disputed' && against !== undefined;
	if (changed.length === 0 && !isDisputed) return undefined;
	return { corrections: changed, ...(isDisputed ? { disputedBy: against.origin.name } : {}) };
}
