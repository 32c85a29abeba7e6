import type { SourceNode } from '../../model/graph/nodes.ts';
import type { SourceKind } from '../../model/records/source.ts';

/** The name of a type of source in each format; BibLaTeX's type follows from CSL's. */
export interface SourceType {
	csl:
		| 'article-newspaper'
		| 'article-journal'
		| 'webpage'
		| 'document'
		| 'entry-encyclopedia'
		| 'dataset'
		| 'book';
	ris: 'NEWS' | 'ELEC' | 'JOUR' | 'BOOK' | 'DATA' | 'ENCYC' | 'GEN';
	/** The template of the English Wikipedia. */
	wikipedia: 'cite news' | 'cite web' | 'cite journal' | 'cite book' | 'cite encyclopedia';
}

const news = { csl: 'article-newspaper', ris: 'NEWS', wikipedia: 'cite news' } as const;
const page = { csl: 'webpage', ris: 'ELEC', wikipedia: 'cite web' } as const;
const journal = { csl: 'article-journal', ris: 'JOUR', wikipedia: 'cite journal' } as const;

/** `docs/exports.md` has this table for readers; a test compares the two. */
export const sourceTypes: Record<SourceKind | 'journal', SourceType> = {
	report: news,
	interview: news,
	statement: page,
	analysis: page,
	academic: page,
	journal,
	document: { csl: 'document', ris: 'GEN', wikipedia: 'cite web' },
	reference: { csl: 'entry-encyclopedia', ris: 'ENCYC', wikipedia: 'cite encyclopedia' },
	dataset: { csl: 'dataset', ris: 'DATA', wikipedia: 'cite web' },
	book: { csl: 'book', ris: 'BOOK', wikipedia: 'cite book' },
};

/**
 * The type of a source. An academic source or an analysis that has a container, and a volume or a
 * DOI, is a journal article.
 */
export function typeOf({ kind, container, volume, doi }: SourceNode): SourceType {
	const isInJournal = container !== undefined && (volume !== undefined || doi !== undefined);
	const isPaper = kind === 'academic' || kind === 'analysis';
	return sourceTypes[isPaper && isInJournal ? 'journal' : kind];
}
