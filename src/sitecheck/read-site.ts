import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { BuiltFile } from './built-file.ts';
import { makeIntern } from '../text/intern.ts';
import { isReadable, makeBuiltFileReader } from './read-built-file.ts';
import type { SourceFile } from './source-place.ts';

/** The folder of the built site is not there, cannot be read, or holds no page. */
export class SiteFolderError extends Error {
	override name = 'SiteFolderError';
}

/** How many files are open at once: what bounds the memory that pages take while they are read. */
const atOnce = 8;

/**
 * Every file below a folder, as a path with a leading `/`, as the disk spells it. Links to files
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

/** Reads each file that can hold references, once, a few at a time, and keeps what it holds but not its text. */
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
	// In the order of their names, not in that in which the disk was ready: problems are reported in it.
	return new Map(
		readable.flatMap((path) => {
			const file = built.get(path);
			return file ? [[path, file] as const] : [];
		}),
	);
}

/** Hands the text of each file to a function, a few files at a time. */
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

/** Reads what pages are made from: prose, records, components, styles. Folders that are not there hold nothing. */
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
