import { type Content, entriesOf } from '../../content/content.ts';
import type { Capture } from '../../model/records/capture.ts';

/** The capture of each source, by the source's key. */
export function capturesOf(content: Content): Record<string, Capture> {
	return Object.fromEntries(
		entriesOf(content, 'capture').flatMap(({ key, data }) => (data ? [[key, data]] : [])),
	);
}
