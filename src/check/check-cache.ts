import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { makeIntern } from '../text/intern.ts';
import type { CheckedArticle, PartCheck } from './check-articles.ts';

/** What a check was made of, and what it found of each article: enough to go on from it. */
export interface DoneCheck {
	part: PartCheck;
	articles: ReadonlyMap<string, CheckedArticle>;
}

/** A check as the cache holds it: texts that many articles have in common stand once, as numbers. */
interface Packed {
	version: string;
	part: PartCheck;
	texts: readonly string[];
	articles: readonly (readonly [key: string, found: PackedArticle])[];
}

interface PackedArticle extends Omit<CheckedArticle, 'named' | 'strange' | 'asked'> {
	named: Uint32Array;
	strange: Uint32Array;
	/** Records and what was asked of them, in turn. */
	asked: Uint32Array;
}

/**
 * Keeps what a check found from one run to the next, so that the next looks only at what changed
 * since. It is a help and no more: without it, or where it cannot be read or written, a check says the
 * same and takes longer.
 */
export class CheckCache {
	readonly #file: string;
	readonly #code: string;
	#version: Promise<string> | undefined;

	/**
	 * @param file - Where it lies, such as below `node_modules/.cache`.
	 * @param code - The folder of the code that checks: where that changed, nothing is taken from the cache.
	 */
	constructor(file: string, code: string) {
		this.#file = file;
		this.#code = code;
	}

	/** What the run before found, if this code made it of the same content folder. */
	async load(folder: string): Promise<DoneCheck | undefined> {
		try {
			const packed = deserialize(await readFile(this.#file)) as Packed;
			const isOurs = packed.version === (await this.#versionNow());
			return isOurs && packed.part.folder === folder ? unpack(packed) : undefined;
		} catch {
			return undefined;
		}
	}

	/** Keeps what a check found; beside the old file first, so that nobody reads half of it. */
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

/** What tells the code that checks from another: its files, the packages it names, and Node. */
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
