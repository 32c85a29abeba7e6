import { join } from 'node:path';
import { parseContent } from '../src/content/parse-content.ts';
import { readContentFolder } from '../src/content/read-folder.ts';
import { assemble, type LooseRecord } from '../src/model/graph/assemble.ts';
import { buildGraph } from '../src/model/graph/graph.ts';
import type { ArticleNode, SourceNode } from '../src/model/graph/nodes.ts';
import type { Records } from '../src/model/graph/records.ts';

/** The records of the real publication. */
export async function readRecords(): Promise<Records> {
	const folder = join(import.meta.dirname, '../content');
	const { entries } = parseContent(folder, await readContentFolder(folder));
	return assemble(entries as LooseRecord[]);
}

/** The articles as a build would make them if some sources had never been cited as evidence. */
export function rebuildWithout(
	records: Records,
	isOff: (source: SourceNode) => boolean,
): ArticleNode[] {
	const off = new Set(
		buildGraph(records)
			.sources.filter(isOff)
			.map(({ key }) => key),
	);
	const copy = structuredClone(records);
	for (const article of Object.values(copy.articles)) {
		for (const part of Object.values(article.parts)) {
			for (const claim of Object.values(part.claims)) {
				claim.evidence = claim.evidence.filter(({ source }) => !off.has(source));
			}
		}
	}
	return buildGraph(copy).articles;
}
