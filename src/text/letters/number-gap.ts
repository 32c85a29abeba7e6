/**
 * Replaces in normalised text the space between the thousands of a number (`1 500`), so that `500`
 * does not count as a number there. It is in the Private Use Area, where no page uses it with this
 * meaning.
 */
export const numberGap = '\uE0AF';

/** A space of any width within a line. The edge of a block (U+2029) separates two numbers. */
const space = '[ \\u00A0\\u2007-\\u2009\\u200A\\u202F]';
const thousands = new RegExp(
	`(?<!\\p{Nd}|\\p{Nd}[.,٫٬:/–-])\\p{Nd}{1,3}(?:${space}\\p{Nd}{3})+(?!\\p{Nd})`,
	'gu',
);
const gaps = new RegExp(`(?<=\\p{Nd})${space}(?=\\p{Nd})`, 'gu');

/** Marks the spaces within numbers. Offsets stay. */
export function markNumberGaps(text: string): string {
	return text.replace(thousands, (number) => number.replace(gaps, numberGap));
}

/** Turns the marks back into spaces. Offsets stay. */
export function foldNumberGaps(text: string): string {
	return text.replaceAll(numberGap, ' ');
}
