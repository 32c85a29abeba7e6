import type { ResultKind } from './kinds.ts';

/** Where the index lies, below the root of the site. */
export const indexFolder = 'search-index';

/** The one file of the index whose name is known beforehand. */
export const manifestFile = 'index';

/** What the index consists of. */
export interface Manifest {
	/** Language of the publication (BCP 47). */
	language: string;
	/** How many records there are of each kind, in the order of the records. */
	kinds: [ResultKind, number][];
	/** Name of the file with the lengths of the records. */
	records: string;
	/** First word and name of each file of words, in the order of the words. */
	words: [string, string][];
	/** First record and name of each file of results, in the order of the records. */
	results: [number, string][];
}
