import type { Content } from '../../content/content.ts';
import { entryName } from './cited-quotes.ts';
import { findReferences } from '../../content/references.ts';

/**
 * Keys of the cited sources (by evidence, points, sections, terms, people), with the names of the
 * records that cite them.
 */
export function sourcesInUse(content: Content): Map<string, string[]> {
	const used = new Map<string, Set<string>>();
	for (const { to, key, from } of findReferences(content)) {
		if (to !== 'source') continue;
		const names = used.get(key);
		if (names) names.add(entryName(from));
		else used.set(key, new Set([entryName(from)]));
	}
	return new Map([...used].map(([key, names]) => [key, [...names]]));
}
