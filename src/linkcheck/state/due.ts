import type { LinkMemory } from '../../link-state/link-memory.ts';
import { verdictOf } from '../../link-state/verdicts.ts';
import { daysBetween, daysThatCame, hasCome } from './days.ts';
import { patience } from './remember.ts';

/** Days after which an address is looked at again. */
export const recheck = { settled: 7, passing: 1 } as const;

/**
 * Whether an address wants looking at: never looked at, in a row of failures whose next strike may
 * count, in trouble that may have passed, or last seen seven days ago. What was noted for a day that has
 * not come is of a run with a wrong clock, and says nothing.
 */
export function isDue(memory: LinkMemory | undefined, today: string): boolean {
	if (!memory || memory.verdict === 'unchecked') return true;
	if (!hasCome(memory.checked, today)) return true;
	const last = daysThatCame(memory.strikes, today).at(-1);
	if (last !== undefined && memory.verdict === 'transient') {
		return daysBetween(last, today) >= patience.daysApart;
	}
	const wait = verdictOf(memory.verdict).mayPass ? recheck.passing : recheck.settled;
	return daysBetween(memory.checked, today) >= wait;
}

/**
 * Whether to ask only if something has changed (RFC 9110, section 13.1), so that the answer that
 * nothing has is enough: all was well, the page's validator is known, and all that is wanted now was
 * found then. Places within the page are not remembered.
 *
 * @param wanted - Names of the quotes (`quoteHash`), and whether places are looked for.
 */
export function mayAskConditionally(
	memory: LinkMemory | undefined,
	{ quotes, hasPlaces }: { quotes: readonly string[]; hasPlaces: boolean },
): memory is LinkMemory {
	if (memory?.verdict !== 'ok' || hasPlaces) return false;
	const hasValidator = memory.etag !== undefined || memory.lastModified !== undefined;
	return hasValidator && quotes.every((name) => memory.quotes?.[name] === 'stands');
}
