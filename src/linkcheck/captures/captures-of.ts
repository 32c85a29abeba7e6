import { type Content, entriesOf } from '../../content/content.ts';
import type { Capture } from '../../model/records/capture.ts';

/** What was kept of each source, by its key. */
export function capturesOf(content: Content): Record<string, Capture> {
	return Object.fromEntries(
		entriesOf(content, 'capture').flatMap(({ key, data }) => (data ? [[key, data]] : [])),
	);
}
