import type { LinkMemory, LinkState } from '../../link-state/link-memory.ts';
import { daysBetween, daysThatCame, hasCome } from './days.ts';
import { patience } from './remember.ts';

/**
 * Brings together link states that runs wrote apart from each other. Of each address the newest check
 * wins, and any wins against one of a day that has not come; in whatever order the states come, the same
 * comes out.
 */
export function joinStates(states: readonly LinkState[], today: string): LinkState {
	const known = Map.groupBy(
		states.flatMap((state) => Object.entries(state)),
		([address]) => address,
	);
	return Object.fromEntries(
		[...known].map(([address, entries]) => [
			address,
			// All at once: a check that passed forgives what failed before it, whichever is read first.
			entries
				.map(([, memory]) => memory)
				.sort((a, b) => byAge(a, b, today))
				.reduce((older, newer) => joinMemories(older, newer, today)),
		]),
	);
}

/**
 * What is known of an address from two checks: what the newer found. Days on which it failed are kept
 * from both, as long as it still fails; so is a copy that only the older one knows.
 */
export function joinMemories(older: LinkMemory, newer: LinkMemory, today: string): LinkMemory {
	const archive = newer.archive ?? older.archive;
	return { ...newer, strikes: strikesOfBoth(older, newer, today), ...(archive && { archive }) };
}

/** A check that passed has set the count back: then nothing of the older one counts. */
function strikesOfBoth(older: LinkMemory, newer: LinkMemory, today: string): string[] {
	if (newer.strikes.length === 0) return [];
	const both = daysThatCame([...older.strikes, ...newer.strikes], today);
	const days = [...new Set(both)].sort();
	const apart: string[] = [];
	for (const day of days) {
		const last = apart.at(-1);
		if (last === undefined || daysBetween(last, day) >= patience.daysApart) apart.push(day);
	}
	return apart.slice(-patience.strikes);
}

/** The older first. Of one day, the one that knows less of failures, else any, but always the same. */
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
