/** How a record answers a need. */
export interface Hit {
	score: number;
	terms: ReadonlySet<string>;
	/** Whether by its name. */
	isNamed: boolean;
	/** Whether by a word for what it is, such as its status. */
	isMarked: boolean;
}

/** What a need found: records by their id. */
export type Hits = Map<number, Hit>;

/** What is in both, with the scores of both. */
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

/** What is in either, with the better score. */
export function either(one: Hits, other: Hits): Hits {
	const hits: Hits = new Map(one);
	for (const [id, hit] of other) add(hits, id, hit);
	return hits;
}

/** Adds a hit to those found before; of one record the better counts. */
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
