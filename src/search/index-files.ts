import { createHash } from 'node:crypto';
import MiniSearch from 'minisearch';
import { numberTerm, statusTerm, termsOf } from './analyse.ts';
import { type Documents, engineOptions, type Searched, type Words } from './engine.ts';
import { statusWords } from '../words/words.ts';
import { withoutFirst } from './first-letter.ts';
import { kindsInOrder } from './kinds.ts';
import { manifestFile, type Manifest } from './manifest.ts';
import type { Result, SearchRecord } from './record.ts';
import { soundOf } from './sounds.ts';

/**
 * The approximate number of characters in a file: one question needs only a small part of a large
 * index.
 */
const fileSize = { words: 120_000, results: 40_000 };

/** A part of the index: its name without `.json`, and its text. */
export interface IndexFile {
	name: string;
	text: string;
}

/**
 * Makes the index: a manifest; the lengths of all records; the words, split into files by their
 * first letters; and what results show, split into files in the order of the records. One question
 * loads the first two, and only those of the others that hold the answer. Names contain a hash of
 * the content, so no file can be out of date.
 */
export function indexFiles(
	records: readonly SearchRecord[],
	language: string,
	{ words: wordsSize, results: resultsSize } = fileSize,
): IndexFile[] {
	const ordered = kindsInOrder.flatMap((kind) => records.filter((one) => one.kind === kind));
	const engine = new MiniSearch(engineOptions);
	engine.addAll(ordered.map((one, id) => searchedOf(one, id, language)));
	const { index, ...documents } = engine.toJSON();

	const words = cutWords(index, wordsSize).map((part) => ({
		from: part[0]?.[0] ?? '',
		file: fileOf('words', part),
	}));
	const results = cutResults(ordered, resultsSize).map(({ from, part }) => ({
		from,
		file: fileOf('results', part),
	}));
	const lengths = fileOf('records', packed(documents));
	const manifest: Manifest = {
		language,
		statuses: Object.values(statusWords).map(({ word }) => word),
		kinds: kindsInOrder.map((kind) => [kind, records.filter((one) => one.kind === kind).length]),
		records: lengths.name,
		words: words.map(({ from, file }) => [from, file.name]),
		results: results.map(({ from, file }) => [from, file.name]),
	};
	const all = [
		{ name: manifestFile, text: JSON.stringify(manifest) },
		lengths,
		...[...words, ...results].map(({ file }) => file),
	];
	// Two parts with the same content become one file.
	return [...new Map(all.map((file) => [file.name, file])).values()];
}

function searchedOf(
	{ kind, title, was, number, status, note, names, spoken, marks, passages }: SearchRecord,
	id: number,
	language: string,
): Searched {
	const terms = (...texts: (string | undefined)[]) =>
		texts.flatMap((text) => (text === undefined ? [] : termsOf(text, language))).join(' ');
	const sounds = spoken.flatMap((name) =>
		name.split(/[^\p{L}\p{M}]+/u).flatMap((word) => soundOf(word) ?? []),
	);
	const name = terms(title.text, was, ...names);
	const rests = name.split(' ').flatMap((term) => withoutFirst(term) ?? []);
	return {
		id,
		name,
		text: terms(note, ...passages.map(({ text }) => text)),
		mark: [
			terms(...marks),
			number === undefined ? '' : numberTerm(number),
			kind === 'claim' && status ? statusTerm(status.word, language) : '',
		]
			.join(' ')
			.trim(),
		sound: [...new Set(sounds)].join(' '),
		rest: [...new Set(rests)].join(' '),
	};
}

/** What the engine stores about its records, without what follows from their number. */
function packed({ averageFieldLength, fieldIds, fieldLength, documentCount }: Documents) {
	const lengths = Array.from({ length: documentCount }, (_, id) => fieldLength[id] ?? []);
	return { averageFieldLength, fieldIds, lengths };
}

/** Splits the words where their first two letters change, once a part is large enough. */
function cutWords(index: Words, size: number): Words[] {
	const ordered = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
	const parts: Words[] = [];
	let filled = Infinity;
	let beginning = '';
	for (const entry of ordered) {
		const begins = entry[0].slice(0, 2);
		if (filled >= size && begins !== beginning) {
			parts.push([]);
			filled = 0;
		}
		beginning = begins;
		parts.at(-1)?.push(entry);
		filled += JSON.stringify(entry).length;
	}
	return parts;
}

function cutResults(records: readonly SearchRecord[], size: number) {
	const parts: { from: number; part: Result[] }[] = [];
	let filled = Infinity;
	for (const [id, entry] of records.entries()) {
		if (filled >= size) {
			parts.push({ from: id, part: [] });
			filled = 0;
		}
		const { names: _, spoken: __, marks: ___, ...shown } = entry;
		parts.at(-1)?.part.push(shown);
		filled += JSON.stringify(shown).length;
	}
	return parts;
}

function fileOf(name: string, content: unknown): IndexFile {
	const text = JSON.stringify(content);
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
	return { name: `${name}-${hash}`, text };
}
