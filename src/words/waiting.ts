import { dateInWords } from './words.ts';

/** What is said of an article that is not out yet. */
export function waitingInWords(waits: { why: 'draft' } | { why: 'day'; day: string }): string {
	if (waits.why === 'draft') return 'Draft: not published';
	return `Not published yet: it comes out on ${dateInWords(waits.day)}`;
}
