import type { Fetched } from '../../http/outcome/fetched.ts';
import { count } from '../../words/numbers.ts';
import type { LinkMemory } from '../../link-state/link-memory.ts';
import type { Judgement } from '../judgement.ts';
import type { FoundCopy } from '../run/find-copy.ts';
import { daysBetween } from '../state/days.ts';

/** Since when the verdict has been the same, and the days of failing checks. */
export function ageLine({ since, checked, strikes }: LinkMemory, today: string): string {
	const days = Math.max(0, daysBetween(since, today));
	const age = days === 0 ? 'today' : count(days, 'day');
	const failed = strikes.length > 0 ? `; failing checks: ${strikes.join(', ')}` : '';
	const last = checked === today ? '' : `; last checked ${checked}`;
	return `so since ${since} (${age})${last}${failed}`;
}

/** The redirects from the address to the last answer, if there were any. */
export function chainLines({ chain }: Fetched): string[] {
	if (chain.length < 2) return [];
	const steps = chain.map(({ url, status }) => `${url} (${status})`);
	return [`redirects: ${steps.join(' → ')}`];
}

/** What was tried and when. */
export function tryLines({ tries }: Fetched): string[] {
	return tries.map(
		({ at, milliseconds, outcome }) =>
			`requested ${at.slice(0, 19)}Z: ${outcome.replace(/\.$/, '')}, ${Math.round(milliseconds)} ms`,
	);
}

/**
 * Whether a verdict rests on what a browser showed or on what the server sent. Only where a browser
 * could show more.
 */
export function openedLines({ opened }: Judgement): string[] {
	if (!opened) return [];
	return opened.shown
		? [`as shown by a browser (${opened.by})`]
		: [`as the server sent it, not as shown by a browser: ${opened.why}`];
}

/** The address of a copy, and whether it has the quote or quotes. */
export function copyLine({ url, captured, stands, wanted }: FoundCopy, quote?: string): string {
	const where = `archived copy of ${captured}: ${url}`;
	if (quote !== undefined || wanted === 1) {
		const isThere = quote === undefined ? stands.length === 1 : stands.includes(quote);
		return isThere ? `${where} (the quote stands)` : `${where} (without the quote)`;
	}
	if (wanted === 0) return where;
	return `${where} (${stands.length} of ${wanted} quotes stand)`;
}
