import { createHash } from 'node:crypto';
import type { ContentFile } from '../../text/content-file.ts';

/** A hash that identifies a state of some files. */
export function stateOf(files: readonly ContentFile[]): string {
	const hash = createHash('sha256');
	for (const { path, text, unreadable = '' } of files) {
		for (const part of [path, text, unreadable])
			hash.update(`${String(part.length)}\n`).update(part);
	}
	return hash.digest('base64');
}
