import type { QuoteNote } from '../text/match/quote-variant.ts';
import type { Passage } from './judge/passages.ts';
import type { Verdict } from '../link-state/verdicts.ts';

/** Why an address is dead. How soon it counts as dead depends on this. */
export type DeathCause = 'network' | 'not-found' | 'gone' | 'redirect';

/** A verdict with its reasons. */
export interface Judgement {
	verdict: Verdict;
	/** What happened, in one sentence for an editor. */
	message: string;
	/** What to do about it, in one sentence. */
	hint: string;
	/** The new address, where the page has moved permanently. */
	movedTo?: string;
	/**
	 * For `drift`: the passage of the page nearest to the quote, with differences marked `[-gone-]`
	 * and `{+new+}`.
	 */
	nearest?: string;
	/** For `dead`: why. */
	cause?: DeathCause;
	/** The outcome for each quote asked for, in the order asked. */
	quotes?: QuoteJudgement[];
	/** Hash of the main text (`textHash`), if one was read. */
	text?: string;
	/** The quotes that stand, as they were read on the page, if passages were asked for. */
	passages?: Passage[];
	/**
	 * Whether it rests on what a browser shows. Only set where the verdict depends on the words and a
	 * browser could show more of them.
	 */
	opened?: Opened;
}

/** Whether a judgement rests on what a browser shows: which browser, or why not. */
export type Opened = { shown: true; by: string } | { shown: false; why: string };

/**
 * The outcome for one quote. Where the page could not be read, `unread` with the page's own verdict.
 */
export interface QuoteJudgement {
	quote: string;
	locator?: string;
	outcome: 'stands' | 'drift' | 'unread';
	/** `ok`, `note`, `drift` or `anchor`; for `unread`, the verdict on the page. */
	verdict: Verdict;
	message: string;
	hint: string;
	/** What differs in a quote that stands. */
	notes?: QuoteNote[];
	nearest?: string;
	/** Day of the archived copy that still has the words. */
	archivedOn?: string;
}
