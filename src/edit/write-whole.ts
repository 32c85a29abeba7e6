import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Steps at which a machine can stop; tests stop it there. */
export interface Crash {
	/** Called when the new text is safe on disk and the old file is still in place. */
	beforeRename?: () => void | Promise<void>;
}

/** A new text that is safe on disk, next to the file that it will replace. */
export interface Staged {
	/** Replaces the file with it (rename, POSIX.1-2024, is atomic). */
	put: () => Promise<void>;
	/** Removes it; the file stays as it was. */
	drop: () => Promise<void>;
}

/**
 * Writes a text to the disk as a hidden file next to its target, so a full disk is noticed before
 * the target changes. A symbolic link stays one: the file that it leads to is replaced. The new file
 * has the permissions of the old one.
 *
 * @throws If it cannot be written; nothing is left of it then.
 */
export async function stageText(path: string, text: string): Promise<Staged> {
	const target = await realpath(path).catch(() => path);
	const mode = await modeOf(target);
	const folder = dirname(target);
	const passing = join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
	const drop = () => rm(passing, { force: true });
	try {
		const file = await open(passing, 'wx');
		try {
			await file.writeFile(text, 'utf8');
			if (mode !== undefined) await file.chmod(mode);
			await file.sync();
		} finally {
			await file.close();
		}
	} catch (error) {
		await drop();
		throw error;
	}
	const put = async () => {
		await rename(passing, target);
		await syncFolder(folder);
	};
	return { put, drop };
}

/** The permissions of a file; `undefined` if there is none. */
async function modeOf(path: string): Promise<number | undefined> {
	return stat(path).then(
		({ mode }) => mode & 0o7777,
		() => undefined,
	);
}

/**
 * Writes a file completely or not at all: it always holds either the old text or the new.
 *
 * @throws If it cannot be written; the old file then stays as it was.
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

/**
 * Makes the new name survive a loss of power. Where folders cannot be synced (Windows), this does
 * nothing.
 */
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
