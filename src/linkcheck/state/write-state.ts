import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Crash, writeWhole } from '../../edit/write-whole.ts';
import type { LinkState } from '../../link-state/link-memory.ts';
import { withLock } from './file-lock.ts';
import { printLinkState } from './print-link-state.ts';
import { readLinkState } from './read-state.ts';

/** Milliseconds after which a hidden file is one that a run left behind: none takes so long to write. */
const leftBehind = 600_000;

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
		await clearLeftovers(path);
		await writeWhole(path, printLinkState(next(await readLinkState(path, {}))), crash);
	});
}

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
