import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Steps between which a machine can stop, for tests to stop it there. */
export interface Crash {
	/** Called when the new text is safe on disk and the old file still stands. */
	beforeRename?: () => void | Promise<void>;
}

/** A new text that is safe on disk beside the file whose place it is to take. */
export interface Staged {
	/** Puts it in place of the file (rename, POSIX.1-2024, is atomic). */
	put: () => Promise<void>;
	/** Takes it away again; the file stands as it was. */
	drop: () => Promise<void>;
}

/**
 * Writes a text to the disk in a hidden file beside the one that is to hold it, so that a full disk
 * is known of before that one changes.
 *
 * @throws If it cannot be written; nothing is left of it then.
 */
export async function stageText(path: string, text: string): Promise<Staged> {
	const folder = dirname(path);
	const passing = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
	const drop = () => rm(passing, { force: true });
	try {
		const file = await open(passing, 'wx');
		try {
			await file.writeFile(text, 'utf8');
			await file.sync();
		} finally {
			await file.close();
		}
	} catch (error) {
		await drop();
		throw error;
	}
	const put = async () => {
		await rename(passing, path);
		await syncFolder(folder);
	};
	return { put, drop };
}

/**
 * Writes a file whole or not at all: whatever happens, it holds the old text or the new.
 *
 * @throws If it cannot be written; the old file then stands as it was.
 */
export async function writeWhole(
	path: string,
	text: string,
	{ beforeRename }: Crash = {},
): Promise<void> {
	const staged = await stageText(path, text);
	try {
		await beforeRename?.();
		await staged.put();
	} catch (error) {
		await staged.drop();
		throw error;
	}
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
