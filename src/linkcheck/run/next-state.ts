import type { Fix } from '../fix/fixes.ts';
import type { LinkMemory, LinkState } from '../../link-state/link-memory.ts';
import { linkAddress } from '../../text/link-address.ts';
import { hasCome } from '../state/days.ts';
import { joinMemories } from '../state/join-states.ts';
import type { LinkResult } from './link-result.ts';

/**
 * The link state after a run: what was checked is as it was found, the rest as it was remembered.
 * Addresses that nothing cites any more are forgotten.
 *
 * @param before - As it stands now, which may be more than this run began with.
 * @param cited - Every address of the content, whether or not in this run.
 * @param today - The day on which it is written.
 */
export function nextState(
	before: LinkState,
	results: readonly LinkResult[],
	cited: Iterable<string>,
	today: string,
): LinkState {
	const state: Record<string, LinkMemory> = {};
	for (const address of cited) {
		const memory = before[address];
		if (memory) state[address] = memory;
	}
	for (const { target, memory, fetched } of results) {
		if (!memory || memory.verdict === 'unchecked') continue;
		const { address } = target;
		const known = before[address];
		state[address] = known
			? joinOwn(known, memory, { wasAsked: fetched !== undefined, today })
			: memory;
	}
	return state;
}

/** What stands in the file with what this run knows: a check of this run's own counts unless another is newer, which none is of a day to come. */
function joinOwn(
	known: LinkMemory,
	own: LinkMemory,
	{ wasAsked, today }: { wasAsked: boolean; today: string },
): LinkMemory {
	const isNewer =
		hasCome(own.checked, today) &&
		(!hasCome(known.checked, today) ||
			(wasAsked ? own.checked >= known.checked : own.checked > known.checked));
	return isNewer ? joinMemories(known, own, today) : joinMemories(own, known, today);
}

/** What a run learned, and nothing else: the part of a link state that is its own. */
export function learnedOf(results: readonly LinkResult[]): LinkState {
	return Object.fromEntries(
		results.flatMap(({ target, memory }) =>
			memory && memory.verdict !== 'unchecked' ? [[target.address, memory]] : [],
		),
	);
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
