import { readFile } from 'node:fs/promises';
import type { LinkState } from '../../link-state/link-memory.ts';
import { parseLinkState } from '../../link-state/parse-link-state.ts';

/** The link state cannot be read. */
export class LinkStateError extends Error {
	override name = 'LinkStateError';
}

/**
 * Reads a link state.
 *
 * @param ifMissing - The state to return if there is no such file. Without it, a missing file is an
 * error.
 * @throws {LinkStateError} If the file is missing or broken. For a broken file the message has the
 * line.
 */
export async function readLinkState(file: string, ifMissing?: LinkState): Promise<LinkState> {
	let text: string;
	try {
		text = await readFile(file, 'utf8');
	} catch (cause) {
		const { code, message } = cause as NodeJS.ErrnoException;
		if (code === 'ENOENT' && ifMissing) return ifMissing;
		const reason = code === 'ENOENT' ? 'there is no such file' : message;
		throw new LinkStateError(`\`${file}\` cannot be read: ${reason}.`, { cause });
	}
	const { state, problems } = parseLinkState(file, text);
	if (state) return state;
	const [{ place, message, hint }] = problems;
	throw new LinkStateError(
		`${place.file}:${String(place.line)}:${String(place.column)}  ${message} ${hint}`,
	);
}
