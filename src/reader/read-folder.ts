import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from './content-file.ts';

/** The content folder is not there, or cannot be read. */
export class ContentFolderError extends Error {
	override name = 'ContentFolderError';
}

/**
 * Reads every YAML, MDX and JSON file under a folder, sorted by path. Files and folders whose name
 * begins with `.` or `_` are passed over.
 *
 * @param folder - The content folder, absolute or from the working directory.
 * @param root - Paths of the result count from here.
 * @throws {ContentFolderError} If the folder cannot be read.
 */
export async function readContentFolder(
	folder: string,
	root: string = process.cwd(),
): Promise<ContentFile[]> {
	let names: string[];
	try {
		names = await readdir(folder, { recursive: true });
	} catch (cause) {
		throw new ContentFolderError(`The content folder \`${folder}\` cannot be read.`, { cause });
	}
	const wanted = names
		.filter((name) => /\.(?:ya?ml|mdx?)$/.test(name))
		.filter((name) => !name.split(sep).some((part) => /^[._]/.test(part)))
		.sort();
	return Promise.all(
		wanted.map(async (name) => {
			const file = join(folder, name);
			return {
				path: relative(root, file).split(sep).join('/'),
				text: await readFile(file, 'utf8'),
			};
		}),
	);
}
