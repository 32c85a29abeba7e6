import type { LinkFix } from '../fix/link-fixes.ts';
import type { LinkMemory, LinkState } from '../../link-state/link-memory.ts';
import { linkAddress } from '../../text/addresses/link-address.ts';
import { hasCome } from '../state/days.ts';
import { joinMemories } from '../state/join-states.ts';
import type { LinkResult } from './link-result.ts';

/**
 * The link state after a run: new results for the addresses that were checked, the old ones for the
 * rest. Addresses that nothing cites any more are dropped.
 *
 * @param before - The state in the file now, which may have more than this run began with.
 * @param cited - Every address that the content cites, whether or not this run checked it.
 * @param today - The day on which the state is written.
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

/**
 * Joins what the file has with what this run knows. A check that this run made counts unless the one
 * in the file is newer. A check dated in the future is never newer.
 */
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

/** Only what a run learned itself, as a link state. */
export function learnedOf(results: readonly LinkResult[]): LinkState {
	return Object.fromEntries(
		results.flatMap(({ target, memory }) =>
			memory && memory.verdict !== 'unchecked' ? [[target.address, memory]] : [],
		),
	);
}

/**
 * The state after addresses were rewritten in the records. What was read moves to the new address if
 * the redirects ended there. Otherwise the new address has not been asked under its own name (as with
 * `https:` instead of `http:`), so the next run checks it. If it was cited and checked before, it
 * keeps its own verdict, and only the quotes are joined.
 */
export function withMoves(
	state: LinkState,
	fixes: readonly Pick<LinkFix, 'from' | 'edit'>[],
): LinkState {
	const moves = new Map(
		fixes.flatMap(({ from, edit: { url } }): [string, string][] =>
			from === undefined || url === undefined ? [] : [[linkAddress(from), linkAddress(url)]],
		),
	);
	const moved: Record<string, LinkMemory> = Object.fromEntries(
		Object.entries(state).filter(([address]) => !moves.has(address)),
	);
	for (const [address, to] of moves) {
		const memory = state[address];
		if (memory?.finalUrl === undefined || linkAddress(memory.finalUrl) !== to) continue;
		const known = moved[to];
		const { finalUrl: _, quotes, ...rest } = memory;
		const joined = { ...quotes, ...known?.quotes };
		moved[to] = {
			...(known ?? { ...rest, verdict: 'ok' }),
			...(Object.keys(joined).length > 0 && { quotes: joined }),
		};
	}
	return moved;
}
