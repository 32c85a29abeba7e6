import type { ResultKind } from './kinds.ts';

/** The only file of the index whose name is fixed. */
export const manifestFile = 'index';

/** The parts of the index. */
export interface Manifest {
	/** Language of the publication (BCP 47). */
	language: string;
	/** The words for every status, also for those that no claim has. */
	statuses: string[];
	/** How many records there are of each kind, in the order of the records. */
	kinds: [ResultKind, number][];
	/** Name of the file with the lengths of the records. */
	records: string;
	/** First word and name of each file of words, in the order of the words. */
	words: [string, string][];
	/** First record and name of each file of results, in the order of the records. */
	results: [number, string][];
}
