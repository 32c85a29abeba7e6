import type { Graph } from '../model/graph/nodes.ts';
import type { Chunk } from '../prose/chunks.ts';
import { site } from '../site.ts';
import { indexFiles, type IndexFile } from './index-files.ts';
import { searchRecords } from './records.ts';

/** The search index of everything that is published. */
export function publicationIndex(
	publication: Graph & { chunks: Readonly<Record<string, readonly Chunk[]>> },
): IndexFile[] {
	const records = searchRecords(publication, (name) => publication.chunks[name] ?? []);
	return indexFiles(records, site.language);
}
