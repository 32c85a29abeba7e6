import { dateInWords } from '../../words/words.ts';
import type { Capture } from '../../model/records/capture.ts';

/** Characters on either side of a quote that a message has room for. */
const around = 60;

/** What the page said when a quote was last read on it: `On 3 May 2026 the page said “…”.` */
export function readThen(capture: Capture | undefined, quote: string): string | undefined {
	const read = capture?.quotes.find((kept) => kept.quote === quote);
	if (!read) return undefined;
	const { day, before, words, after } = read;
	const start = before.length > around ? `… ${lastWords(before)}` : before;
	const end = after.length > around ? `${firstWords(after)} …` : after;
	const joint = /^[\p{L}\p{N}(“"«]/u.test(end) ? ' ' : '';
	const said = `${start === '' ? '' : `${start} `}${words}${joint}${end}`;
	return `On ${dateInWords(day)} the page said “${said.trim()}”.`;
}

function lastWords(text: string): string {
	return text.slice(-around).replace(/^\S*\s+/, '');
}

function firstWords(text: string): string {
	const start = text.slice(0, around);
	const end = start.lastIndexOf(' ');
	return end === -1 ? start : start.slice(0, end);
}
