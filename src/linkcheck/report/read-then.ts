import { site } from '../../site.ts';
import type { Capture } from '../../model/records/capture.ts';

/** How many characters on either side of a quote a message shows. */
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
	return `On ${dayInWords(day)} the page said “${said.trim()}”.`;
}

/** The formatter is made when needed: making one is slow, and most runs have no such message. */
function dayInWords(day: string): string {
	const form = new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' });
	return form.format(new Date(`${day}T00:00:00Z`));
}

function lastWords(text: string): string {
	return text.slice(-around).replace(/^\S*\s+/, '');
}

function firstWords(text: string): string {
	const start = text.slice(0, around);
	const end = start.lastIndexOf(' ');
	return end === -1 ? start : start.slice(0, end);
}
