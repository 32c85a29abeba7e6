import type { Words } from './words-of.ts';

/** The note on an article that is not out yet. */
export function waitingInWords(
	waits: { why: 'draft' } | { why: 'day'; day: string },
	{ date, pages }: Words,
): string {
	return waits.why === 'draft' ? pages.notOut.draft : pages.notOut.day(date(waits.day));
}
