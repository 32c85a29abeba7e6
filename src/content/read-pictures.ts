import { open, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Pictures that prose may show: path as prose would name it from the root (`content/…`, or `/…` for a public file) → whether the file is a picture. */
export type Pictures = ReadonlyMap<string, boolean>;

/**
 * Looks for pictures in the content folder and in the folder of public files.
 *
 * @param name - What the paths of the content folder begin with.
 */
export async function readPictures(
	folder: string,
	publicFolder: string,
	name: string = folder,
): Promise<Pictures> {
	const found = new Map<string, boolean>();
	for (const [home, prefix] of [
		[folder, `${name}/`],
		[publicFolder, '/'],
	] as const) {
		const files = await readdir(home, { recursive: true }).catch(() => []);
		for (const file of files) {
			const path = file.split(sep).join('/');
			if (!/\.[a-z\d]+$/i.test(path) || /\.(?:ya?ml|mdx?|json)$/i.test(path)) continue;
			found.set(prefix + path, await isPicture(join(home, file)));
		}
	}
	return found;
}

/** Whether a file begins as PNG, JPEG, GIF, WebP, AVIF or SVG do. */
async function isPicture(file: string): Promise<boolean> {
	const handle = await open(file).catch(() => undefined);
	if (!handle) return false;
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
		const start = buffer.subarray(0, bytesRead).toString('latin1');
		return /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|.{4}ftypavi[fs]|(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|svg|!DOCTYPE svg))/s.test(
			start,
		);
	} catch {
		return false;
	} finally {
		await handle.close();
	}
}
