import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ContentFile } from '../text/content-file.ts';
import { linkFiles } from '../link-state/link-files.ts';

/** The content folder is not there, or cannot be read. */
export class ContentFolderError extends Error {
	override name = 'ContentFolderError';
}

/** Whether a file of the content folder is read: YAML, Markdown, and the state of links; not where a part of its path begins with `.` or `_`. */
export function isContentPath(path: string): boolean {
	const isRead = /\.(?:ya?ml|mdx?)$/.test(path) || path === linkFiles.state;
	return isRead && !path.split('/').some((part) => /^[._]/.test(part));
}

/**
 * Reads every YAML and Markdown file under a folder, sorted by path. Files and folders whose name
 * begins with `.` or `_` are passed over.
 *
 * @param folder - The content folder, absolute or from the working directory; each path of the
 * result begins with it as it is given.
 * @throws {ContentFolderError} If the folder cannot be read.
 */
export async function readContentFolder(folder: string): Promise<ContentFile[]> {
	let names: string[];
	try {
		names = await readdir(folder, { recursive: true });
	} catch (cause) {
		throw new ContentFolderError(`The content folder \`${folder}\` cannot be read.`, { cause });
	}
	const wanted = names.filter((name) => isContentPath(name.split(sep).join('/'))).sort();
	const files: ContentFile[] = [];
	// A system lets a program hold only so many files open.
	for (let first = 0; first < wanted.length; first += atOnce) {
		files.push(
			...(await Promise.all(
				wanted.slice(first, first + atOnce).map(async (name) => ({
					path: `${folder}/${name.split(sep).join('/')}`,
					text: await readFile(join(folder, name), 'utf8'),
				})),
			)),
		);
	}
	return files;
}

/** Files read at a time. */
const atOnce = 64;
