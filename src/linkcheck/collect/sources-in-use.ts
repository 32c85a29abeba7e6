import type { Content } from '../../content/content.ts';
import { findReferences } from '../../content/references.ts';

/** Keys of the sources that something cites: evidence, points, sections, terms, people. */
export function sourcesInUse(content: Content): Set<string> {
	return new Set(
		findReferences(content)
			.filter(({ to }) => to === 'source')
			.map(({ key }) => key),
	);
}
