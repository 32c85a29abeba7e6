import { expect } from 'vitest';
import { assemble, type LooseRecord } from '../../../src/model/graph/assemble.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import type { Graph } from '../../../src/model/graph/nodes.ts';
import type { Content } from '../../../src/content/content.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import type { Entry, ProseEntry } from '../../../src/content/entry.ts';
import { parsePublication, readFixture } from '../../read-fixture.ts';

/** The valid records of a content folder. */
function looseRecords(content: Content): LooseRecord[] {
	return content.entries.map((entry: Entry | ProseEntry) => {
		const { kind, key, article, stem, data } = entry;
		return { kind, key, article, stem, data, prose: 'prose' in entry ? entry.prose : undefined };
	}) as LooseRecord[];
}

/** The graph of the small publication, with further records. */
export async function graphOfPublication(...more: LooseRecord[]): Promise<Graph> {
	return buildGraph(assemble([...looseRecords(await parsePublication()), ...more]));
}

/** The graph of the small publication with words of one file replaced. */
export async function graphWith(path: string, from: string, to: string): Promise<Graph> {
	const files = await readFixture('publication');
	const changed = files.map((file) => {
		if (file.path !== `content/${path}`) return file;
		expect(file.text).toContain(from);
		return { ...file, text: file.text.replace(from, to) };
	});
	return buildGraph(assemble(looseRecords(parseContent('content', changed))));
}
