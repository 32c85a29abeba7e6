import type { ClaimNode, CorrectionNode } from './nodes.ts';

/** Corrections and disputes that change how to read a sentence that marks a claim. */
export interface Note {
	/**
	 * What was wrong or not exact in the original. Corrections that only add context are left out,
	 * because they change no sentence.
	 */
	corrections: CorrectionNode[];
	/** Name of the origin that disputes the claim. */
	disputedBy?: string;
}

/** The note next to the words that mark a claim; `undefined` if there is nothing to note. */
export function noteOf({ corrections, status, evidence }: ClaimNode): Note | undefined {
	const changed = corrections.filter(({ severity }) => severity !== 'context');
	const against = evidence.find(({ relation }) => relation === 'disputes');
	const isDisputed = status === 'disputed' && against !== undefined;
	if (changed.length === 0 && !isDisputed) return undefined;
	return { corrections: changed, ...(isDisputed ? { disputedBy: against.origin.name } : {}) };
}
