import { findReferences } from './references.ts';
import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';

/** Why an article is not out yet: it is a draft, or its day of publication is still to come. */
export type Waiting = { why: 'draft' } | { why: 'day'; day: string };

/**
 * The articles that are not out yet, by key, according to their frontmatter as written.
 *
 * @param today - Today, `YYYY-MM-DD`.
 */
export function waitingArticles(content: Content, today: string): ReadonlyMap<string, Waiting> {
	return new Map(
		entriesOf(content, 'article').flatMap(({ key, value }): [string, Waiting][] => {
			const { status, published } = (value ?? {}) as { status?: unknown; published?: unknown };
			if (status === 'draft') return [[key, { why: 'draft' }]];
			if (typeof published !== 'string' || published <= today) return [];
			return [[key, { why: 'day', day: published }]];
		}),
	);
}

/**
 * The entries that readers may see: everything except the articles that are not out yet and what
 * only those use. A source, publisher, person or term that nothing uses is not secret, so it stays.
 *
 * @param today - Today, `YYYY-MM-DD`.
 */
export function publishedEntries(content: Content, today: string): Entry[] {
	const waiting = waitingArticles(content, today);
	if (waiting.size === 0) return content.entries;
	const isDraft = ({ article }: Entry) => article !== undefined && waiting.has(article);
	const uses = usesOf(content);
	const usedByDrafts = reach(content.entries.filter(isDraft), uses);
	const open = content.entries.filter((entry) => !isDraft(entry) && !usedByDrafts.has(entry));
	const kept = reach(
		[...open, ...content.entries.filter((entry) => entry.article !== undefined && !isDraft(entry))],
		uses,
	);
	const isShown = (entry: Entry) => !isDraft(entry) && kept.has(entry);
	const sources = new Set(
		entriesOf(content, 'source')
			.filter(isShown)
			.map(({ key }) => key),
	);
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
	// A loop over a set also visits what is added to the set during the loop.
	for (const entry of reached) for (const used of uses.get(entry) ?? []) reached.add(used);
	return reached;
}
