import { writtenLanguages } from '../model/languages.ts';

/** Words that readers expect on the line of the number before them, as a pattern. */
const followers = [
	...writtenLanguages.flatMap((language) => monthNames(language)),
	...['million', 'billion', 'trillion', 'per cent'],
].join('|');

const gap = new RegExp(String.raw`(?<=\p{Nd}) (?=(?:${followers})(?!\p{L}))`, 'gu');

/**
 * Puts a no-break space (U+00A0) between each number and its month or unit (`3 July`, `$1 billion`),
 * so that they stay on one line.
 */
export function joinNumbers(text: string): string {
	return text.replace(gap, '\u00A0');
}

/** The names of the months as they stand in a date. */
function monthNames(language: string): string[] {
	const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
	return Array.from({ length: 12 }, (_, month) => {
		const parts = format.formatToParts(new Date(2025, month, 15));
		return parts.find(({ type }) => type === 'month')?.value ?? '';
	});
}
