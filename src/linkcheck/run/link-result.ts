import type { Target } from '../collect/target.ts';
import type { Passage } from '../judge/passages.ts';
import type { Fetched } from '../../http/fetched.ts';
import type { Judgement } from '../judgement.ts';
import type { LinkMemory } from '../../link-state/link-memory.ts';
import type { FoundCopy } from './find-copy.ts';

/** What a run came to for one address. */
export interface LinkResult {
	target: Target;
	/** As it counts, with the patience that the link state asks for. */
	judgement: Judgement;
	/** The answer without its body; absent where it was not asked in this run. */
	fetched?: Fetched;
	/** What is known of it after the run; absent where nothing is. */
	memory?: LinkMemory;
	copy?: FoundCopy;
	/** What was read of the page, where that was asked for and it was there. */
	read?: PageRead;
}

/** What was read of a page. */
export interface PageRead {
	finalAddress: string;
	status: number;
	/** SHA-256 of the body, in hexadecimal. */
	body: string;
	/** Hash of the main text, where there is one. */
	text?: string;
	passages: Passage[];
}
