import type { Verdict } from './verdict.ts';

/** A verdict with its reasons. */
export interface Judgement {
	verdict: Verdict;
	/** What happened, in one sentence for an editor. */
	message: string;
	/** What to do about it, in one sentence. */
	mend: string;
	/** A permanent new address, where the old one has moved for good. */
	movedTo?: string;
	/** For drift: the passage of the page nearest to the quote, differences marked `[-gone-]` and `{+new+}`. */
	nearest?: string;
}
