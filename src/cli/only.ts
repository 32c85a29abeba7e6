import { posix } from 'node:path';
import { listContentFolder } from '../content/read-folder.ts';
import { withoutSlash } from '../text/without-slash.ts';

/** A path is asked for below which there is no file of the content. */
export class OnlyError extends Error {
	override name = 'OnlyError';
}

const plain = (path: string) => withoutSlash(posix.normalize(path.replaceAll('\\', '/')));

/** Whether a file is one of these paths or lies below one of them. */
export function isBelow(file: string, paths: readonly string[]): boolean {
	return paths.some(
		(path) => plain(path) === '.' || `${plain(file)}/`.startsWith(`${plain(path)}/`),
	);
}

/** Holds paths to have files of the content below them: of a misspelt one nothing would be found wrong. @throws {OnlyError} */
export async function requireFiles(folder: string, only: readonly string[]): Promise<void> {
	const files = (await listContentFolder(folder)).map((path) => `${folder}/${path}`);
	const lost = only.find((path) => !files.some((file) => isBelow(file, [path])));
	if (lost === undefined) return;
	throw new OnlyError(
		`There is no file or folder \`${lost}\` in the content. Write its path from here, such as \`${files[0] ?? folder}\`.`,
	);
}
