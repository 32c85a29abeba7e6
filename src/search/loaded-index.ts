import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Documents, engineOptions, type Searched, type Words } from './engine.ts';
import { add, type Hits } from './hits.ts';
import { manifestFile, type Manifest } from './manifest.ts';
import type { Result } from './record.ts';

/** Loads a file of the index by its name, and returns its parsed JSON. */
export type Load = (name: string) => Promise<unknown>;

/** An index whose files are loaded when a question needs them, each once. */
export interface LoadedIndex {
	manifest: Manifest;
	/**
	 * Searches for a term in the files whose words may begin with the given letters, and adds the
	 * records that contain it to the hits.
	 */
	ask: (term: string, begins: string, options: SearchOptions, hits: Hits) => Promise<void>;
	/** What to show for records, in the same order. */
	results: (ids: readonly number[]) => Promise<Result[]>;
}

/** Loads the manifest of an index, and what all questions need. */
export async function loadIndex(load: Load): Promise<LoadedIndex> {
	const once = remembered(load);
	const manifest = (await once(manifestFile)) as Manifest;
	const documents = unpacked(await once(manifest.records));
	const engines = new Map<string, Promise<MiniSearch<Searched>>>();
	return { manifest, ask, results };

	function engineFor(file: string): Promise<MiniSearch<Searched>> {
		let engine = engines.get(file);
		if (!engine) {
			engine = once(file).then((index) =>
				MiniSearch.loadJS<Searched>({ ...documents, index: index as Words }, engineOptions),
			);
			engines.set(file, engine);
			// A file that could not be loaded is requested again with the next question.
			engine.catch(() => engines.delete(file));
		}
		return engine;
	}

	async function ask(
		term: string,
		begins: string,
		options: SearchOptions,
		hits: Hits,
	): Promise<void> {
		const files = manifest.words.filter(([from], index) => {
			const next = manifest.words[index + 1]?.[0];
			return from <= `${begins}\uffff` && (next === undefined || next > begins);
		});
		for (const engine of await Promise.all(files.map(([, file]) => engineFor(file)))) {
			for (const { id, score, match } of engine.search(term, options)) {
				const fields = new Set(Object.values(match).flat());
				add(hits, id as number, {
					score,
					terms: new Set(Object.keys(match)),
					isNamed: ['name', 'sound', 'rest'].some((field) => fields.has(field)),
					isMarked: fields.has('mark'),
				});
			}
		}
	}

	async function results(ids: readonly number[]): Promise<Result[]> {
		const placed = ids.map((id) => {
			const at = manifest.results.findLastIndex(([from]) => from <= id);
			const [from, file] = manifest.results[at] ?? [0, ''];
			return { file, index: id - from };
		});
		const parts = await Promise.all(placed.map(({ file }) => once(file) as Promise<Result[]>));
		return placed.flatMap(({ index }, at) => parts[at]?.[index] ?? []);
	}
}

function unpacked(packed: unknown): Documents {
	const { lengths, ...rest } = packed as Pick<Documents, 'averageFieldLength' | 'fieldIds'> & {
		lengths: number[][];
	};
	return {
		...rest,
		documentCount: lengths.length,
		nextId: lengths.length,
		documentIds: Object.fromEntries(lengths.map((_, id) => [id, id])),
		fieldLength: Object.fromEntries(lengths.entries()),
		storedFields: {},
		serializationVersion: 2,
	};
}

function remembered(load: Load): Load {
	const loaded = new Map<string, Promise<unknown>>();
	return (name) => {
		let file = loaded.get(name);
		if (!file) {
			file = load(name);
			loaded.set(name, file);
			file.catch(() => loaded.delete(name));
		}
		return file;
	};
}
