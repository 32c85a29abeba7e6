import { namedKinds, type ResultKind } from './kinds.ts';
import type { Hit, Hits } from './hits.ts';
import type { Manifest } from './manifest.ts';

/** What was found of one kind, the best first. */
export interface Group {
	kind: ResultKind;
	found: Found[];
}

/** A record that matches. */
export interface Found {
	id: number;
	/** The index terms that matched. */
	terms: ReadonlySet<string>;
}

/** A record that matches, and what it is ranked by. */
export interface Ranked extends Found, Pick<Hit, 'score' | 'isNamed' | 'isMarked'> {}

/**
 * Records that match all needs; if there are none, those that match most of them, at least half.
 */
export function rank(needs: readonly Hits[]): { ranked: Ranked[]; isPartial: boolean } {
	const counts = new Map<number, number>();
	for (const hits of needs) for (const id of hits.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	if (most === 0 || most < needs.length / 2) return { ranked: [], isPartial: false };
	const ranked = [...counts]
		.filter(([, count]) => count === most)
		.map(([id]) => {
			const hits = needs.map((need) => need.get(id));
			return {
				id,
				score: hits.reduce((sum, hit) => sum + (hit?.score ?? 0), 0),
				terms: new Set(hits.flatMap((hit) => [...(hit?.terms ?? [])])),
				isNamed: hits.every((hit) => hit?.isNamed),
				isMarked: hits.every((hit) => hit?.isMarked),
			};
		})
		.sort((a, b) => b.score - a.score || a.id - b.id);
	return { ranked, isPartial: most < needs.length };
}

/** Groups what was found by kind, with kinds that were asked for by name first. */
export function grouped(ranked: readonly Ranked[], kinds: Manifest['kinds']): Group[] {
	let from = 0;
	const groups = kinds.map(([kind, count]) => {
		const [first, end] = [from, from + count];
		from = end;
		return { kind, found: ranked.filter(({ id }) => id >= first && id < end) };
	});
	// Readers who ask by a name, or by what a thing is, want these before records that only contain
	// the word.
	const rankOf = ({ kind, found: [best] }: (typeof groups)[number]) =>
		namedKinds.has(kind) && best?.isNamed ? 0 : best?.isMarked ? 1 : 2;
	return groups
		.filter(({ found }) => found.length > 0)
		.sort((one, other) => rankOf(one) - rankOf(other));
}
