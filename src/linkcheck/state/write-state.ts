import { type Crash, writeWhole } from '../../edit/write-whole.ts';
import type { LinkState } from '../../link-state/link-memory.ts';
import { printLinkState } from './print-link-state.ts';

/** Writes the link state, whole or not at all. */
export async function writeLinkState(path: string, state: LinkState, crash?: Crash): Promise<void> {
	await writeWhole(path, printLinkState(state), crash);
}
