import type { LinkMemory } from '../../link-state/link-memory.ts';
import { verdictOf } from '../../link-state/verdicts.ts';
import { daysBetween, daysThatCame, hasCome } from './days.ts';
import { patience } from './remember.ts';

/** Days after which an address is checked again. */
export const recheck = { settled: 7, passing: 1 } as const;

/**
 * Whether an address is due for a check: it was never checked, the next strike in a row of failures
 * may count, its problem may have passed (one day), or the last check is seven days old. A check
 * dated in the future is ignored, because a run with a wrong clock wrote it.
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
 * Whether a conditional request (RFC 9110, section 13.1) is enough. It is if the verdict was `ok`,
 * the page's validator is known, and every quote wanted now was found then. Places within the page
 * are not remembered, so the whole page is needed to look for one.
 *
 * @param wanted - Hashes of the quotes (`quoteHash`), and whether places are looked for.
 */
export function mayAskConditionally(
	memory: LinkMemory | undefined,
	{ quotes, hasPlaces }: { quotes: readonly string[]; hasPlaces: boolean },
): memory is LinkMemory {
	if (memory?.verdict !== 'ok' || hasPlaces) return false;
	const hasValidator = memory.etag !== undefined || memory.lastModified !== undefined;
	return hasValidator && quotes.every((name) => memory.quotes?.[name] === 'stands');
}
