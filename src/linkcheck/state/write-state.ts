import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { LinkState } from '../../link-state/link-memory.ts';
import { withLock } from './file-lock.ts';
import { printLinkState } from './print-link-state.ts';
import { readLinkState } from './read-state.ts';

/** Steps between which a machine can stop, for tests to stop it there. */
interface Crash {
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
	await clearLeftovers(path);
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

/** Milliseconds after which a hidden file is one that a run left behind: none takes so long to write. */
const leftBehind = 600_000;

/** Removes what runs that were killed while they wrote this file left beside it. */
async function clearLeftovers(path: string): Promise<void> {
	const folder = dirname(path);
	const start = `.${basename(path)}.`;
	const names = (await readdir(folder)).filter(
		(name) => name.startsWith(start) && name.endsWith('.tmp'),
	);
	for (const name of names) {
		const file = join(folder, name);
		const made = await stat(file).then(
			({ mtimeMs }) => mtimeMs,
			() => Infinity,
		);
		if (Date.now() - made > leftBehind) await rm(file, { force: true });
	}
}

/**
 * Writes the link state, whole or not at all, out of what stands in it by then: another run may have
 * written since this one began, and none writes in between.
 *
 * @param next - Makes of the state as it stands the one to write.
 */
export async function updateLinkState(
	path: string,
	next: (now: LinkState) => LinkState,
	crash?: Crash,
): Promise<void> {
	await withLock(path, async () => {
		await writeWhole(path, printLinkState(next(await readLinkState(path, {}))), crash);
	});
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
