import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and the missing folders above it. Node's recursive `mkdir` retries for ever where
 * the parent exists but nothing can be made in it, as in `/proc`.
 *
 * @throws If it cannot be made.
 */
export async function makeFolder(path: string): Promise<void> {
	try {
		await mkdir(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
		const above = dirname(path);
		const isThere = await stat(above).then(
			() => true,
			() => false,
		);
		if (code !== 'ENOENT' || isThere) throw error;
		await makeFolder(above);
		await mkdir(path, { recursive: true });
	}
}
