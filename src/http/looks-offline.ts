import type { Fetched } from './fetched.ts';
import { noConnection } from './failure-of-error.ts';

/** Hosts that must all be out of reach before the machine itself is suspected. */
const enoughHosts = 2;

/**
 * Whether it is this machine that has no network, rather than every page that is gone: the first
 * results of at least two hosts are in, and every host failed for its name or for want of a way to
 * its network, or said nothing at all. One answer, even a refusal, proves a network.
 *
 * @param results - What came of addresses, in the order in which they were done. Those that were
 * never asked (deadline, refused address or scheme) say nothing.
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

/** Whether nothing came of an address, not even a refusal. */
export function isOutOfReach(result: Fetched): boolean {
	if (result.kind === 'answer' || result.chain.length > 0) return false;
	const { reason, message } = result;
	return (
		reason === 'dns' || reason === 'offline' || (reason === 'timeout' && message === noConnection)
	);
}

const saysNothing: ReadonlySet<string> = new Set(['deadline', 'unsafe-address', 'unsafe-scheme']);
