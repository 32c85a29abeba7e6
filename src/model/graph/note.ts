import type { ClaimNode, CorrectionNode } from './nodes.ts';

/** Corrections and disputes that change how to read a sentence that marks a claim. */
export interface Note {
	/**
	 * What was wrong or not exact in the original. Corrections that only add context are left out,
	 * because they change no sentence.
	 */
	corrections: CorrectionNode[];
	/** Names of the origins that dispute the claim, each once; empty if nobody does. */
	disputedBy: string[];
}

/** The note next to the words that mark a claim; `undefined` if there is nothing to note. */
export function noteOf({ corrections, status, evidence }: ClaimNode): Note | undefined {
	const changed = corrections.filter(({ severity }) => severity !== 'context');
	const against = evidence.filter(({ relation }) => relation === 'disputes');
	const disputedBy =
		status === 'disputed' ? [...new Set(against.map(({ origin }) => origin.name))] : [];
	if (changed.length === 0 && disputedBy.length === 0) return undefined;
	return { corrections: changed, disputedBy };
}
