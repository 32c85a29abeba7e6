import type { LinkMemory, LinkState } from '../../link-state/link-memory.ts';
import { daysBetween, daysThatCame, daysToCome, hasCome } from './days.ts';
import { patience } from './remember.ts';

/**
 * Joins link states that separate runs wrote. For each address the newest check wins; one dated in
 * the future loses to any other. The order of the states does not matter.
 */
export function joinStates(states: readonly LinkState[], today: string): LinkState {
	const known = Map.groupBy(
		states.flatMap((state) => Object.entries(state)),
		([address]) => address,
	);
	return Object.fromEntries(
		[...known].map(([address, entries]) => [
			address,
			// Sort all first: a check that passed clears the failures before it, whichever state is read
			// first.
			entries
				.map(([, memory]) => memory)
				.sort((a, b) => byAge(a, b, today))
				.reduce((older, newer) => joinMemories(older, newer, today)),
		]),
	);
}

/**
 * Joins two checks of an address. The result is that of the newer check. While the address still
 * fails, failing days are kept from both. A copy that only the older one knows is kept too.
 */
export function joinMemories(older: LinkMemory, newer: LinkMemory, today: string): LinkMemory {
	const archive = newer.archive ?? older.archive;
	return { ...newer, strikes: strikesOfBoth(older, newer, today), ...(archive && { archive }) };
}

/**
 * The failing days of both. A newer check that passed has reset the count, so none of the older days
 * count. Days after today are kept, as in `remember`.
 */
function strikesOfBoth(older: LinkMemory, newer: LinkMemory, today: string): string[] {
	if (newer.strikes.length === 0) return [];
	const days = [...new Set([...older.strikes, ...newer.strikes])].sort();
	const apart: string[] = [];
	for (const day of daysThatCame(days, today)) {
		const last = apart.at(-1);
		if (last === undefined || daysBetween(last, day) >= patience.daysApart) apart.push(day);
	}
	return [...apart.slice(-patience.strikes), ...daysToCome(days, today).slice(0, patience.strikes)];
}

/**
 * Orders memories from older to newer. On the same day, the one with fewer strikes comes first. The
 * last criterion only makes the order the same every time.
 */
function byAge(a: LinkMemory, b: LinkMemory, today: string): number {
	const [one, other] = [rank(a, today), rank(b, today)];
	if (isBefore(one, other)) return -1;
	return isBefore(other, one) ? 1 : 0;
}

function rank(memory: LinkMemory, today: string): readonly (string | number)[] {
	const { verdict, checked, strikes, since } = memory;
	return [
		verdict === 'unchecked' ? 0 : 1,
		hasCome(checked, today) ? 1 : 0,
		checked,
		strikes.length,
		since,
		JSON.stringify(Object.entries(memory).sort(([one], [other]) => (one < other ? -1 : 1))),
	];
}

function isBefore(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
	const at = a.findIndex((value, index) => value !== b[index]);
	const [one, other] = [a[at], b[at]];
	return one !== undefined && other !== undefined && one < other;
}
