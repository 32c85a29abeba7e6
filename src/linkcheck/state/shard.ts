import { createHash } from 'node:crypto';

/**
 * The `k`th of `n` parts of a list of addresses, in the order given. Which part an address is in
 * depends on itself alone, so that a new one moves no other; the parts are of about one size.
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
