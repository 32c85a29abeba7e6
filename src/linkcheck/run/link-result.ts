import type { Target } from '../collect/target.ts';
import type { Passage } from '../judge/passages.ts';
import type { Fetched } from '../../http/outcome/fetched.ts';
import type { Judgement } from '../judgement.ts';
import type { LinkMemory } from '../../link-state/link-memory.ts';
import type { FoundCopy } from './find-copy.ts';

/** The result of a run for one address. */
export interface LinkResult {
	target: Target;
	/** The judgement that counts, after the link state was taken into account (`remember`). */
	judgement: Judgement;
	/** The answer without its body; absent if the address was not asked in this run. */
	fetched?: Fetched;
	/** What is known of it after the run; absent if nothing is known. */
	memory?: LinkMemory;
	copy?: FoundCopy;
	/** What was read of the page, if that was asked for and the page was there. */
	read?: PageRead;
}

/** What was read of a page. */
export interface PageRead {
	finalAddress: string;
	status: number;
	/** SHA-256 of the body, in hexadecimal. */
	body: string;
	/** Hash of the main text, if there is one. */
	text?: string;
	passages: Passage[];
}
