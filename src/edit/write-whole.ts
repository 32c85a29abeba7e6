import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Steps between which a machine can stop, for tests to stop it there. */
export interface Crash {
	/** Called when the new text is safe on disk and the old file still stands. */
	beforeRename?: () => void | Promise<void>;
}

/**
 * Writes a file whole or not at all: into a hidden file beside it, to the disk, then in place of the
 * old one (rename, POSIX.1-2024, is atomic). Whatever happens, the file holds the old text or the new.
 *
 * @throws If it cannot be written; the old file then stands as it was.
 */
export async function writeWhole(
	path: string,
	text: string,
	{ beforeRename }: Crash = {},
): Promise<void> {
	const folder = dirname(path);
	const passing = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
	try {
		const file = await open(passing, 'wx');
		try {
			await file.writeFile(text, 'utf8');
			await file.sync();
		} finally {
			await file.close();
		}
		await beforeRename?.();
		await rename(passing, path);
	} catch (error) {
		await rm(passing, { force: true });
		throw error;
	}
	await syncFolder(folder);
}

/** Makes the new name last through a loss of power; where folders cannot be synced (Windows), nothing is lost by it. */
async function syncFolder(folder: string): Promise<void> {
	try {
		const handle = await open(folder, 'r');
		try {
			await handle.sync();
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (
			!['EISDIR', 'EPERM', 'EINVAL', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')
		) {
			throw error;
		}
	}
}
