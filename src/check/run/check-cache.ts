import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { makeIntern } from '../../text/intern.ts';
import type { CheckedArticle, PartCheck } from '../check-articles.ts';

/** The input of a check, and what it found in each article: enough to continue from it. */
export interface DoneCheck {
	part: PartCheck;
	articles: ReadonlyMap<string, CheckedArticle>;
}

/**
 * A check in the form of the cache. Texts that many articles share are kept once, and numbers refer
 * to them.
 */
interface Packed {
	version: string;
	part: PartCheck;
	texts: readonly string[];
	articles: readonly (readonly [key: string, found: PackedArticle])[];
}

interface PackedArticle extends Omit<CheckedArticle, 'named' | 'strange' | 'asked'> {
	named: Uint32Array;
	strange: Uint32Array;
	/** Records and the questions about them, alternating. */
	asked: Uint32Array;
}

/**
 * Keeps what a check found, so that the next run checks only what changed since. It only saves
 * time: without it, or if it cannot be read or written, a check gives the same result and takes
 * longer.
 */
export class CheckCache {
	readonly #file: string;
	readonly #code: string;
	#version: Promise<string> | undefined;

	/**
	 * @param file - The path of the cache, for example below `node_modules/.cache`.
	 * @param code - The folder of the code that checks. If it changed, nothing is taken from the
	 * cache.
	 */
	constructor(file: string, code: string) {
		this.#file = file;
		this.#code = code;
	}

	/** What the last run found, if the same code checked the same content folder. */
	async load(folder: string): Promise<DoneCheck | undefined> {
		try {
			const packed = deserialize(await readFile(this.#file)) as Packed;
			const isOurs = packed.version === (await this.#versionNow());
			return isOurs && packed.part.folder === folder ? unpack(packed) : undefined;
		} catch {
			return undefined;
		}
	}

	/**
	 * Saves what a check found. Writes another file first and renames it, so nobody reads half a
	 * file.
	 */
	async save(done: DoneCheck): Promise<void> {
		const passing = `${this.#file}.${String(process.pid)}.tmp`;
		try {
			const packed = pack(done, await this.#versionNow());
			await mkdir(dirname(this.#file), { recursive: true });
			await writeFile(passing, serialize(packed));
			await rename(passing, this.#file);
		} catch {
			await rm(passing, { force: true }).catch(() => undefined);
		}
	}

	#versionNow(): Promise<string> {
		return (this.#version ??= versionOf(this.#code));
	}
}

/** A hash that identifies the code that checks: its files, the packages it names, and Node. */
async function versionOf(code: string): Promise<string> {
	const hash = createHash('sha256').update(process.version);
	const names = await readdir(code, { recursive: true });
	const files = names.filter((name) => name.endsWith('.ts')).sort();
	for (const file of [...files, '../package.json', '../package-lock.json']) {
		hash.update(`\n${file}\n`).update(await readFile(join(code, file)).catch(() => ''));
	}
	return hash.digest('base64');
}

function pack({ part, articles }: DoneCheck, version: string): Packed {
	const numbers = new Map<string, number>();
	const numbered = (texts: Iterable<string>) =>
		Uint32Array.from(texts, (text) => {
			const known = numbers.get(text) ?? numbers.size;
			numbers.set(text, known);
			return known;
		});
	const packed = [...articles].map(
		([key, { named, strange, asked, ...found }]): [string, PackedArticle] => [
			key,
			{
				...found,
				named: numbered(named),
				strange: numbered(strange),
				asked: numbered([...asked].flat()),
			},
		],
	);
	return { version, part, texts: [...numbers.keys()], articles: packed };
}

function unpack({ part, texts, articles }: Packed): DoneCheck {
	const intern = makeIntern();
	const read = (numbers: Uint32Array) => Array.from(numbers, (number) => texts[number] ?? '');
	const unpacked = articles.map(
		([key, { named, strange, asked, ...found }]): [string, CheckedArticle] => {
			const [...names] = read(asked);
			const pairs = names.flatMap((name, index): [string, string][] =>
				index % 2 === 0 ? [[name, names[index + 1] ?? '']] : [],
			);
			return [
				intern(key),
				{
					...found,
					named: new Set(read(named)),
					strange: new Set(read(strange)),
					asked: new Map(pairs),
				},
			];
		},
	);
	return { part, articles: new Map(unpacked) };
}
