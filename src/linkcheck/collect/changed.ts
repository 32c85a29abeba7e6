import type { Content } from '../../content/content.ts';
import { entryName } from './cited-quotes.ts';
import type { Target } from './target.ts';

/**
 * The targets that a changed or new record cites: a source, publisher, claim, event, stance, or
 * prose.
 */
export function changed(targets: readonly Target[], now: Content, before: Content): Target[] {
	const names = changedEntries(now, before);
	return targets.filter(
		({ uses, quotes }) =>
			uses.some(({ entry }) => names.has(entry)) || quotes.some(({ entry }) => names.has(entry)),
	);
}

/** Names of the records that are new or have changed. */
function changedEntries(now: Content, before: Content): Set<string> {
	const old = new Map(before.entries.map((entry) => [entryName(entry), written(entry, before)]));
	return new Set(
		now.entries
			.filter((entry) => old.get(entryName(entry)) !== written(entry, now))
			.map((entry) => entryName(entry)),
	);
}

function written(entry: Content['entries'][number], { texts }: Content): string | undefined {
	return 'prose' in entry ? texts.get(entry.file) : JSON.stringify(entry.value);
}
