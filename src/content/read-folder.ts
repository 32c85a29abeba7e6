import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ContentFile } from '../text/content-file.ts';

/** The content folder does not exist, or cannot be read. */
export class ContentFolderError extends Error {
	override name = 'ContentFolderError';
}

/** Endings of files next to articles that are not text: pictures, sounds, sheets. */
const otherFiles =
	/\.(?:png|jpe?g|gif|webp|avif|svg|heic|tiff?|pdf|docx?|xlsx?|csv|mp[34]|zip)$|(?:^|\/)(?:Thumbs\.db|desktop\.ini|Icon\r)$/i;

/**
 * Whether a file of the content folder is read: every text, unless a part of its path begins with
 * `.` or `_`.
 */
export function isContentPath(path: string): boolean {
	return !otherFiles.test(path) && !path.split('/').some((part) => /^[._]/.test(part));
}

/**
 * Reads every text under a folder, sorted by path. Files and folders whose name begins with `.` or
 * `_` are skipped. A file that cannot be read comes with the reason.
 *
 * @param folder - The content folder, absolute or from the working directory; each path of the
 * result begins with it as it is given.
 * @throws {ContentFolderError} If the folder cannot be read.
 */
export async function readContentFolder(folder: string): Promise<ContentFile[]> {
	return readContentFiles(folder, await listContentFolder(folder));
}

/**
 * Lists every text under a folder, as `readContentFolder` reads them: their paths below it.
 *
 * @throws {ContentFolderError} If the folder cannot be read.
 */
export async function listContentFolder(folder: string): Promise<string[]> {
	let found: { path: string; isFolder: boolean }[];
	try {
		const all = await readdir(folder, { recursive: true, withFileTypes: true });
		found = all.map((file) => ({
			path: join(file.parentPath, file.name)
				.slice(join(folder).length + 1)
				.split(sep)
				.join('/'),
			isFolder: file.isDirectory(),
		}));
	} catch (cause) {
		throw new ContentFolderError(`The content folder \`${folder}\` cannot be read.`, { cause });
	}
	return found
		.filter(({ path, isFolder }) => !isFolder && isContentPath(path))
		.map(({ path }) => path)
		.sort();
}

/** Reads texts of a folder, by their paths below it. A file that cannot be read comes with the reason. */
export async function readContentFiles(
	folder: string,
	wanted: readonly string[],
): Promise<ContentFile[]> {
	const files: ContentFile[] = [];
	// Systems limit how many files a program may have open.
	for (let first = 0; first < wanted.length; first += atOnce) {
		const some = wanted.slice(first, first + atOnce);
		files.push(...(await Promise.all(some.map((path) => readText(folder, path)))));
	}
	return files;
}

/** Files read at a time. */
const atOnce = 64;

/**
 * Reads one text synchronously, by its path below the folder. For a thread that has nothing else to
 * do until it is read, this takes less than half of the processor time.
 */
export function readContentFileNow(folder: string, path: string): ContentFile {
	try {
		return { path: `${folder}/${path}`, text: readFileSync(join(folder, path), 'utf8') };
	} catch (error) {
		return unreadable(folder, path, error);
	}
}

async function readText(folder: string, path: string): Promise<ContentFile> {
	try {
		return { path: `${folder}/${path}`, text: await readFile(join(folder, path), 'utf8') };
	} catch (error) {
		return unreadable(folder, path, error);
	}
}

function unreadable(folder: string, path: string, error: unknown): ContentFile {
	const reason = reasonOf(error as NodeJS.ErrnoException);
	return { path: `${folder}/${path}`, text: '', unreadable: reason };
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
	switch (code) {
		case 'ENOENT':
			return 'it is a link to a file that does not exist';
		case 'EACCES':
			return 'this account is not allowed to read it';
		case 'EISDIR':
			return 'it is a link to a folder';
		case 'ELOOP':
			return 'it is a link that leads back to itself';
		default:
			return message;
	}
}
