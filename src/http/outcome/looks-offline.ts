import type { Fetched } from './fetched.ts';
import { noConnection } from './failure-of-error.ts';

/** Number of unreachable hosts, with no other reached, before the machine counts as offline. */
const enoughHosts = 2;

/**
 * Whether this machine has no network, rather than that every page is gone. The results must be of
 * at least two hosts, and every host must have failed because its name could not be resolved, there
 * was no route to its network, or it did not react at all. One answer, even a refusal, proves that
 * there is a network.
 *
 * @param results - Results of addresses, in the order they came in. Those that were never asked
 * (deadline, refused address or scheme) are ignored.
 */
export function looksOffline(results: Iterable<Fetched>): boolean {
	const unreachable = new Set<string>();
	for (const result of results) {
		if (result.kind === 'answer' || result.chain.length > 0) return false;
		if (isOutOfReach(result)) {
			unreachable.add(URL.parse(result.url)?.hostname ?? '');
		} else if (!saysNothing.has(result.reason)) {
			return false;
		}
	}
	return unreachable.size >= enoughHosts;
}

/** Whether a host did not react at all, not even with a refusal. */
export function isOutOfReach(result: Fetched): boolean {
	if (result.kind === 'answer' || result.chain.length > 0) return false;
	const { reason, message } = result;
	return (
		reason === 'dns' || reason === 'offline' || (reason === 'timeout' && message === noConnection)
	);
}

const saysNothing: ReadonlySet<string> = new Set(['deadline', 'unsafe-address', 'unsafe-scheme']);
