/** How well a record matches a need. */
export interface Hit {
	score: number;
	terms: ReadonlySet<string>;
	/** Whether its name matches. */
	isNamed: boolean;
	/** Whether a word for what it is matches, such as its status. */
	isMarked: boolean;
}

/** The records that match a need, by their id. */
export type Hits = Map<number, Hit>;

/** The records in both, with the scores added. */
export function both(one: Hits, other: Hits): Hits {
	const hits: Hits = new Map();
	for (const [id, hit] of one) {
		const second = other.get(id);
		if (!second) continue;
		hits.set(id, {
			score: hit.score + second.score,
			terms: new Set([...hit.terms, ...second.terms]),
			isNamed: hit.isNamed && second.isNamed,
			isMarked: hit.isMarked && second.isMarked,
		});
	}
	return hits;
}

/** The records in either, with the better score. */
export function either(one: Hits, other: Hits): Hits {
	const hits: Hits = new Map(one);
	for (const [id, hit] of other) add(hits, id, hit);
	return hits;
}

/** Adds a hit to those found before; for each record, the better score counts. */
export function add(hits: Hits, id: number, hit: Hit): void {
	const known = hits.get(id);
	hits.set(
		id,
		known
			? {
					score: Math.max(known.score, hit.score),
					terms: new Set([...known.terms, ...hit.terms]),
					isNamed: known.isNamed || hit.isNamed,
					isMarked: known.isMarked || hit.isMarked,
				}
			: hit,
	);
}
