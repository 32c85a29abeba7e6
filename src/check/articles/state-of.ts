import { hash } from 'node:crypto';
import type { ContentFile } from '../../text/content-file.ts';

/** A hash that identifies a state of some files. */
export function stateOf(files: readonly ContentFile[]): string {
	const parts = files.flatMap(({ path, text, unreadable = '' }) => [path, text, unreadable]);
	const all = parts.map((part) => `${String(part.length)}\n${part}`).join('');
	return hash('sha256', all, 'base64');
}
