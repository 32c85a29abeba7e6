import { posix } from 'node:path';
import { listContentFolder } from '../../content/read-folder.ts';
import { withoutSlash } from '../../text/addresses/without-slash.ts';

/** No file of the content is at or below a given path. */
export class OnlyError extends Error {
	override name = 'OnlyError';
}

const plain = (path: string) => withoutSlash(posix.normalize(path.replaceAll('\\', '/')));

/** Whether a file is at or below one of these paths. */
export function isBelow(file: string, paths: readonly string[]): boolean {
	return paths.some(
		(path) => plain(path) === '.' || `${plain(file)}/`.startsWith(`${plain(path)}/`),
	);
}

/**
 * Checks that each path has files of the content: otherwise a misspelt path would show no problems.
 *
 * @throws {OnlyError}
 */
export async function requireFiles(folder: string, only: readonly string[]): Promise<void> {
	const files = (await listContentFolder(folder)).map((path) => `${folder}/${path}`);
	const lost = only.find((path) => !files.some((file) => isBelow(file, [path])));
	if (lost === undefined) return;
	const meant = files.find((file) => plain(file).endsWith(`/${plain(lost)}`));
	const hint =
		meant === undefined
			? `Write its path from here, such as \`${files[0] ?? folder}\`.`
			: `Did you mean \`${meant}\`?`;
	throw new OnlyError(`There is no file or folder \`${lost}\` in the content. ${hint}`);
}
