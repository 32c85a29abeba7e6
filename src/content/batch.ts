import type { Batch } from '../site.ts';

/**
 * The keys of the articles in one batch, out of all keys in sorted order. Without a batch, all
 * keys.
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
