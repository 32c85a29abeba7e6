import { join } from 'node:path';
import { newestDay } from '../../src/check/dates/today.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { makeReading } from '../../src/content/reading.ts';
import { readContentFolder } from '../../src/content/read-folder.ts';
import { assemble } from '../../src/model/graph/assemble.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { Graph } from '../../src/model/graph/nodes.ts';
import { type Answer, openIndex } from '../../src/search/finder.ts';
import { indexFiles, type IndexFile } from '../../src/search/index-files.ts';
import type { Result, SearchRecord } from '../../src/search/record.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { ContentFile } from '../../src/text/content-file.ts';

/** The publication that readers see, and all its records. */
export async function readRealContent(): Promise<{ graph: Graph; records: SearchRecord[] }> {
	const folder = join(import.meta.dirname, '../../content');
	return recordsOf(folder, await readContentFolder(folder));
}

/** The graph and the search records of a content folder's files. */
export function recordsOf(
	folder: string,
	files: ContentFile[],
): { graph: Graph; records: SearchRecord[] } {
	const reading = makeReading(parseContent(folder, files), {
		isDevelopment: false,
		today: newestDay(Date.now()),
		report: '',
	});
	const graph = buildGraph(assemble(reading.records), { missing: 'throw' });
	return { graph, records: searchRecords(graph, (name) => reading.chunks[name] ?? []) };
}

/** The result of a question. */
export interface Outcome {
	answer: Answer;
	/** The results of each kind, best first. */
	results: Result[][];
	/** The files of the index that it loaded. */
	files: string[];
}

/** Searches an index as a reader does who has just opened the page. */
export async function askFiles(files: readonly IndexFile[], question: string): Promise<Outcome> {
	const texts = new Map(files.map(({ name, text }) => [name, text]));
	const loaded: string[] = [];
	const finder = await openIndex((name) => {
		loaded.push(name);
		const text = texts.get(name);
		if (text === undefined) throw new Error(`The index has no file \`${name}\`.`);
		return Promise.resolve(JSON.parse(text));
	});
	const answer = await finder.find(question);
	const results = await Promise.all(
		answer.groups.map(({ found }) => finder.results(found.slice(0, 5))),
	);
	return { answer, results, files: loaded };
}

/** An index with only these records. */
export function indexOf(
	records: readonly Partial<SearchRecord>[],
	language = 'en-GB',
): IndexFile[] {
	return indexFiles(
		records.map((record, index) => ({
			kind: 'text',
			url: `/${String(index)}/`,
			title: { text: '' },
			names: [],
			spoken: [],
			marks: [],
			passages: [],
			...record,
		})),
		language,
	);
}

/** A result in one line, as tables of expectations write it. */
export function inShort({ kind, title, was }: Result): string {
	return `${kind}: ${title.text}${was === undefined ? '' : `, not ${was}`}`;
}
