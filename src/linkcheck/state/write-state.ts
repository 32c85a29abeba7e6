import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Crash, writeWhole } from '../../edit/write-whole.ts';
import type { LinkState } from '../../link-state/link-memory.ts';
import { withLock } from './file-lock.ts';
import { printLinkState } from './print-link-state.ts';
import { readLinkState } from './read-state.ts';

/**
 * Milliseconds after which a temporary file counts as left behind: no run takes so long to write
 * one.
 */
const leftBehind = 600_000;

/**
 * Updates the link state file, whole or not at all. The file is read again under a lock, because
 * another run may have written it since this one began.
 *
 * @param next - Makes the state to write from the state in the file.
 */
export async function updateLinkState(
	path: string,
	next: (now: LinkState) => LinkState,
	crash?: Crash,
): Promise<void> {
	await withLock(path, async () => {
		await clearLeftovers(path);
		await writeWhole(path, printLinkState(next(await readLinkState(path, {}))), crash);
	});
}

/** Removes temporary files that killed runs left next to this file. */
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
