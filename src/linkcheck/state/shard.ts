import { createHash } from 'node:crypto';

/**
 * The `k`th of `n` parts of a list of addresses, in the order given. The part of an address depends
 * only on the address itself, so a new one does not move others. The parts have about the same size.
 *
 * @param k - From 1 to `n`.
 * @throws {RangeError} If there is no such part.
 */
export function shard(urls: readonly string[], k: number, n: number): string[] {
	if (!Number.isInteger(n) || n < 1 || !Number.isInteger(k) || k < 1 || k > n) {
		throw new RangeError(`Expected a shard such as \`2/7\`, got \`${k}/${n}\`.`);
	}
	return urls.filter((url) => partOf(url, n) === k - 1);
}

function partOf(url: string, n: number): number {
	return createHash('sha256').update(url).digest().readUIntBE(0, 6) % n;
}
