import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { BuiltFile } from './built-file.ts';
import { makeIntern } from '../text/intern.ts';
import { isReadable, makeBuiltFileReader } from './read-built-file.ts';
import type { SourceFile } from './source-place.ts';

/** The folder of the built site does not exist, cannot be read, or has no pages. */
export class SiteFolderError extends Error {
	override name = 'SiteFolderError';
}

/**
 * How many files to read at the same time. This limits the memory that pages take while they are
 * read.
 */
const atOnce = 8;

/**
 * Every file below a folder, as a path with a leading `/`, spelt as on disk. Symbolic links to files
 * count as files.
 *
 * @throws {SiteFolderError} If the folder cannot be read.
 */
export async function listFiles(folder: string): Promise<string[]> {
	let entries: Dirent[];
	try {
		entries = await readdir(folder, { recursive: true, withFileTypes: true });
	} catch (cause) {
		throw new SiteFolderError(`The folder \`${folder}\` cannot be read.`, { cause });
	}
	const paths = await Promise.all(
		entries.map(async (entry) => {
			const path = join(entry.parentPath, entry.name);
			const isFile =
				entry.isFile() ||
				(entry.isSymbolicLink() &&
					(await stat(path).then(
						(target) => target.isFile(),
						() => false,
					)));
			return isFile ? [path.slice(join(folder).length).replaceAll(sep, '/')] : [];
		}),
	);
	return paths.flat().sort();
}

/**
 * Reads each file that can have references, a few at a time. Keeps what it contains but not its
 * text.
 */
export async function readBuiltFiles(
	folder: string,
	files: readonly string[],
): Promise<Map<string, BuiltFile>> {
	const read = makeBuiltFileReader(makeIntern());
	const built = new Map<string, BuiltFile>();
	const readable = files.filter(isReadable);
	await readEach(folder, readable, (path, text) => {
		built.set(path, read(path, text));
	});
	// In the order of names, not of reading, because problems are reported in this order.
	return new Map(
		readable.flatMap((path) => {
			const file = built.get(path);
			return file ? [[path, file] as const] : [];
		}),
	);
}

/** Passes the text of each file to a function, a few files at a time. */
export async function readEach(
	folder: string,
	files: Iterable<string>,
	use: (path: string, text: string) => void,
): Promise<void> {
	const queue = files[Symbol.iterator]();
	const worker = async () => {
		for (let next = queue.next(); next.done !== true; next = queue.next()) {
			use(next.value, await readFile(join(folder, next.value), 'utf8'));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Reads what pages are made from: prose, records, components, styles. Missing folders are skipped. */
export async function readSources(folders: readonly string[]): Promise<SourceFile[]> {
	const sources: SourceFile[] = [];
	for (const folder of folders) {
		const names = (await listFiles(folder).catch(() => [])).filter((name) =>
			/\.(?:mdx?|ya?ml|astro|ts|css)$/.test(name),
		);
		await readEach(folder, names, (path, text) => sources.push({ path: folder + path, text }));
	}
	return sources.sort((a, b) => (a.path < b.path ? -1 : 1));
}
