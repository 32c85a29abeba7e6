import type { QuoteNote } from '../text/match/quote-variant.ts';
import type { Passage } from './judge/passages.ts';
import type { Verdict } from '../link-state/verdicts.ts';

/** Why an address is dead; each has its own patience. */
export type DeathCause = 'network' | 'not-found' | 'gone' | 'redirect';

/** A verdict with its reasons. */
export interface Judgement {
	verdict: Verdict;
	/** What happened, in one sentence for an editor. */
	message: string;
	/** What to do about it, in one sentence. */
	hint: string;
	/** A permanent new address, where the old one has moved for good. */
	movedTo?: string;
	/** For drift: the passage of the page nearest to the quote, differences marked `[-gone-]` and `{+new+}`. */
	nearest?: string;
	/** For dead: why. */
	cause?: DeathCause;
	/** What became of each quote asked for, in the order asked. */
	quotes?: QuoteJudgement[];
	/** Hash of the main text (`textHash`), where one was read. */
	text?: string;
	/** The quotes that stand as they were read, where that was asked for. */
	passages?: Passage[];
	/** Where the words decide and a browser could say more: whether it rests on what one shows. */
	opened?: Opened;
}

/** Whether a judgement rests on what a browser shows: by which one, or why not. */
export type Opened = { shown: true; by: string } | { shown: false; why: string };

/** What became of one quote. Where the page could not be read, `unread` with the page's own verdict. */
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
