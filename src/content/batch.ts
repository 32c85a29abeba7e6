import type { Batch } from '../site.ts';

/**
 * The articles of one batch: those whose keys, in their order, fall to it. Without a batch, all.
 *
 * @param keys - Keys of all articles that are published.
 */
export function keysInBatch(keys: Iterable<string>, batch: Batch | undefined): Set<string> {
	const ordered = [...new Set(keys)].sort();
	return new Set(
		ordered.filter(
			(_, position) => !batch || Math.floor((position * batch.of) / ordered.length) === batch.index,
		),
	);
}
