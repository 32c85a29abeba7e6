import type { Content } from '../../content/content.ts';

/** Fields that name sources, in whatever record. */
const naming: ReadonlySet<string> = new Set(['source', 'sources', 'startHere']);

/** Keys of the sources that something cites: evidence, points, sections, terms, people. */
export function sourcesInUse(content: Content): Set<string> {
	const found = new Set<string>();
	for (const { value } of content.entries) gather(value, false, found);
	return found;
}

function gather(value: unknown, named: boolean, found: Set<string>): void {
	if (typeof value === 'string') {
		if (named) found.add(value);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	for (const [name, part] of Object.entries(value)) {
		gather(part, Array.isArray(value) ? named : naming.has(name), found);
	}
}
