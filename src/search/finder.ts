import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Documents, engineOptions, type Searched, type Words } from './engine.ts';
import { foldPhrase } from './letters.ts';
import { add, both, either, type Hits } from './hits.ts';
import { manifestFile, type Manifest } from './manifest.ts';
import { isInScriptOf } from './languages.ts';
import { type Need, readQuestion } from './question.ts';
import { type Found, type Group, grouped, rank, type Ranked } from './rank.ts';
import type { Result } from './record.ts';
import { soundOf } from './sounds.ts';

/** Loads a file of the index by its name, and returns its parsed JSON. */
export type Load = (name: string) => Promise<unknown>;

/** The answer to a question. */
export interface Answer {
	/** By kind, in the order in which they are shown; none is empty. */
	groups: Group[];
	/** Words of the question that no record contains as written, so similar ones were searched. */
	respelt: string[];
	/** Whether no record has everything that was asked for, so these have only a part of it. */
	isPartial: boolean;
	/** The language for marking words in results. */
	language: string;
}

/** A built index that can be searched. */
export interface Finder {
	find(typed: string): Promise<Answer>;
	/** The results to show for what was found, in the same order. */
	results(found: readonly Found[]): Promise<Result[]>;
}

/**
 * For how many records, the best first, to read the words to find out whether they contain a
 * phrase.
 */
const mostForPhrase = 400;

/**
 * How many letters a misspelling may differ in, by the least length of the word; tried in this
 * order.
 */
const misspellings = [
	{ distance: 1, from: 4 },
	{ distance: 2, from: 6 },
];

/** Opens an index. Files are loaded when a question needs them, each once. */
export async function openIndex(load: Load): Promise<Finder> {
	const once = remembered(load);
	const manifest = (await once(manifestFile)) as Manifest;
	const { language } = manifest;
	const documents = unpacked(await once(manifest.records));
	const engines = new Map<string, Promise<MiniSearch<Searched>>>();

	const engineFor = (file: string) => {
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
	};

	/** Searches for a term in the files whose words may begin with the given letters. */
	const ask = async (term: string, begins: string, options: SearchOptions, hits: Hits) => {
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
					isNamed: fields.has('name') || fields.has('sound'),
					isMarked: fields.has('mark'),
				});
			}
		}
	};

	const exactly = async ({ ways, begins }: Need): Promise<Hits> => {
		const found = await Promise.all(
			ways.map(async (terms) => {
				const each = await Promise.all(
					terms.map(async (term) => {
						const hits: Hits = new Map();
						await ask(term, term, { prefix: isLetterOfRun(term) }, hits);
						return hits;
					}),
				);
				return each.reduce(both);
			}),
		);
		const hits = found.reduce(either);
		if (begins !== undefined) await ask(begins, begins, { prefix: true }, hits);
		return hits;
	};

	/** Words with the same beginning; if there are none, words with a similar spelling. */
	const nearly = async ({ asked, ways: [terms = []], isExact }: Need): Promise<Hits> => {
		const [term = ''] = terms;
		const hits: Hits = new Map();
		if (isExact || terms.length > 1) return hits;
		const letters = asked.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '').length;
		if (term.length >= 4) await ask(term, term, { prefix: true }, hits);
		for (const { distance, from } of misspellings) {
			if (hits.size > 0 || letters < from) continue;
			await ask(term, term.slice(0, 1), { fuzzy: distance }, hits);
		}
		return hits;
	};

	const soundingLike = async ({ asked }: Need): Promise<Hits> => {
		const hits: Hits = new Map();
		const sound = soundOf(asked.replaceAll(/[^\p{L}\p{M}]/gu, ''));
		if (sound !== undefined) await ask(sound, sound, {}, hits);
		return hits;
	};

	const findNeed = async (need: Need): Promise<{ hits: Hits; isRespelt: boolean }> => {
		const exact = await exactly(need);
		// A name in another script may be written only in ours.
		if (exact.size > 0) {
			const hits = isInScriptOf(language, need.asked)
				? exact
				: either(exact, await soundingLike(need));
			return { hits, isRespelt: false };
		}
		const [near, alike] = await Promise.all([nearly(need), soundingLike(need)]);
		return { hits: either(near, alike), isRespelt: true };
	};

	/** The records with all phrases, among the best ones. */
	const holding = async (phrases: readonly string[], found: Found[]): Promise<Found[]> => {
		if (phrases.length === 0) return found;
		const best = found.slice(0, mostForPhrase);
		const texts = (await results(best)).map(({ title, was = '', note = '', passages }) =>
			[title.text, was, note, ...passages.map(({ text }) => text)].map(foldPhrase),
		);
		return best.filter((_, index) =>
			phrases.every((phrase) => texts[index]?.some((text) => text.includes(phrase))),
		);
	};

	const results = async (found: readonly Found[]): Promise<Result[]> => {
		const placed = found.map(({ id }) => {
			const at = manifest.results.findLastIndex(([from]) => from <= id);
			const [from, file] = manifest.results[at] ?? [0, ''];
			return { file, index: id - from };
		});
		const parts = await Promise.all(placed.map(({ file }) => once(file) as Promise<Result[]>));
		return placed.flatMap(({ index }, at) => parts[at]?.[index] ?? []);
	};

	const find = async (typed: string): Promise<Answer> => {
		const question = readQuestion(typed, language);
		let needs = await Promise.all(question.needs.map(findNeed));
		let wanted = question.needs;
		if (needs.some(({ hits }, index) => hits.size === 0 && wanted[index]?.isExact)) {
			wanted = question.loose;
			needs = await Promise.all(wanted.map(findNeed));
		}
		const { ranked, isPartial } = rank(needs.map(({ hits }) => hits));
		const found = await holding(question.phrases, ranked);
		return {
			groups: grouped(found as Ranked[], manifest.kinds),
			respelt:
				found.length === 0
					? []
					: wanted
							.filter((_, index) => needs[index]?.isRespelt && needs[index].hits.size > 0)
							.map(({ asked }) => asked),
			isPartial: isPartial && found.length > 0,
			language,
		};
	};

	return { find, results };
}

/** A single letter of a script without spaces matches all pairs that begin with it. */
function isLetterOfRun(term: string): boolean {
	return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(term);
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
