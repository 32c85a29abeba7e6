import type { Target } from '../collect/target.ts';
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
}
