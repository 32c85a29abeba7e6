import { findReferences } from './references.ts';
import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';

/**
 * What readers may see of a content: everything but drafts, and but what only drafts use. A source,
 * publisher, person or term that nobody uses is no secret and stays.
 */
export function publishedEntries(content: Content): Entry[] {
	const drafts = new Set(
		entriesOf(content, 'article')
			.filter(({ value }) => (value as { status?: unknown } | null)?.status === 'draft')
			.map(({ key }) => key),
	);
	if (drafts.size === 0) return content.entries;
	const isDraft = ({ article }: Entry) => article !== undefined && drafts.has(article);
	const uses = usesOf(content);
	const usedByDrafts = reach(content.entries.filter(isDraft), uses);
	const open = content.entries.filter((entry) => !isDraft(entry) && !usedByDrafts.has(entry));
	const kept = reach(
		[...open, ...content.entries.filter((entry) => entry.article !== undefined && !isDraft(entry))],
		uses,
	);
	const isShown = (entry: Entry) => !isDraft(entry) && kept.has(entry);
	const sources = new Set(entriesOf(content, 'source').filter(isShown).map(({ key }) => key));
	return content.entries.filter(
		(entry) => isShown(entry) && (entry.kind !== 'capture' || sources.has(entry.key)),
	);
}

/** Each record → the shared records it names. */
function usesOf(content: Content): ReadonlyMap<Entry, readonly Entry[]> {
	const shared = new Map<string, Entry[]>();
	for (const entry of content.entries) {
		if (entry.article !== undefined) continue;
		for (const target of entry.kind === 'person' || entry.kind === 'publisher'
			? [entry.kind, 'origin']
			: [entry.kind]) {
			const name = `${target}/${entry.key}`;
			shared.set(name, [...(shared.get(name) ?? []), entry]);
		}
	}
	const uses = new Map<Entry, Entry[]>();
	for (const { from, to, key } of findReferences(content)) {
		const named = shared.get(`${to}/${key}`);
		if (named) uses.set(from, [...(uses.get(from) ?? []), ...named]);
	}
	return uses;
}

function reach(
	from: readonly Entry[],
	uses: ReadonlyMap<Entry, readonly Entry[]>,
): ReadonlySet<Entry> {
	const reached = new Set(from);
	// A set that grows while it is walked is walked to its end.
	for (const entry of reached) for (const used of uses.get(entry) ?? []) reached.add(used);
	return reached;
}
