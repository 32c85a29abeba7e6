import type { Fix } from '../fix/fixes.ts';
import type { LinkMemory, LinkState } from '../../link-state/link-memory.ts';
import { linkAddress } from '../../text/link-address.ts';
import type { LinkResult } from './link-result.ts';

/**
 * The link state after a run: what was checked is as it was found, the rest as it was remembered.
 * Addresses that nothing cites any more are forgotten.
 *
 * @param cited - Every address of the content, whether or not in this run.
 */
export function nextState(
	before: LinkState,
	results: readonly LinkResult[],
	cited: Iterable<string>,
): LinkState {
	const state: Record<string, LinkMemory> = {};
	for (const address of cited) {
		const memory = before[address];
		if (memory) state[address] = memory;
	}
	for (const { target, memory } of results) {
		if (memory && memory.verdict !== 'unchecked') state[target.address] = memory;
	}
	return state;
}

/** The state after addresses were rewritten in the records: what is known goes along. */
export function withMoves(
	state: LinkState,
	fixes: readonly Pick<Fix, 'from' | 'edit'>[],
): LinkState {
	const moves = new Map(
		fixes.flatMap(({ from, edit: { url } }): [string, string][] =>
			from === undefined || url === undefined ? [] : [[linkAddress(from), linkAddress(url)]],
		),
	);
	return Object.fromEntries(
		Object.entries(state).map(([address, memory]) => {
			const to = moves.get(address);
			if (to === undefined) return [address, memory];
			const { finalUrl: _, ...rest } = memory;
			return [to, { ...rest, verdict: 'ok' }];
		}),
	);
}
