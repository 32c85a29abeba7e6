import { numberGap } from './number-gap.ts';

/**
 * Marks in normalised text where a line ended in a hyphen between two letters or digits. Only a
 * reader can tell whether the hyphen belongs to the word. Like the next one, it is in the Private
 * Use Area, where no page uses it with this meaning.
 */
export const lineHyphen = '\uE0AD';

/**
 * Marks in normalised text the end of a line after a dash that is not a hyphenation. Whether a space
 * follows the dash is a matter of typesetting.
 */
export const lineGap = '\uE0AE';

/**
 * The end of a line of HTML source, in its text. Browsers show it as a space (CSS Text, section
 * 4.1), so a hyphen before it is a real one. In a PDF or plain text, the lines are those that
 * readers see.
 */
const sourceLineEnd = '\f';

const ours = new RegExp(`[${lineHyphen}${lineGap}${numberGap}]`, 'g');

/** Removes our own marks from a text that comes from outside. */
export function dropOurSigns(text: string): string {
	return text.replace(ours, '');
}

/** Replaces the line ends of a text whose white space is folded when it is shown. */
export function asSource(text: string): string {
	return text.replace(/\r\n?|\n/g, sourceLineEnd);
}

/**
 * The text without our marks, for showing: words broken at line ends are joined, and numbers keep
 * their hyphen.
 */
export function withoutLineHyphens(text: string): string {
	return text
		.replaceAll(new RegExp(`(?<=\\p{N})${lineHyphen}|${lineHyphen}(?=\\p{N})`, 'gu'), '-')
		.replace(ours, '');
}

/**
 * Marks the dashes at line ends that have letters, digits or quotation marks on both sides. A hyphen
 * at the end of a printed line may or may not be part of the word; any other dash stays a dash.
 *
 * @param text - Text with dashes as `sortDashes` leaves them and quotation marks folded.
 * @param letters - Characters that a hyphen can join, as the source of a pattern.
 * @param mostMarks - Maximum number of combining marks on one of them.
 */
export function lineEndMarker(letters: string, mostMarks: number): (text: string) => string {
	// The pattern begins with the dash, so that it only looks back from dashes. The edge of a block
	// (U+2029) is not a line end.
	const dashAtEnd = new RegExp(
		`([-–—])(?<=(?:(${letters})\\p{M}{0,${mostMarks}}|["'])[-–—])` +
			`([^\\S\\n\\f\\u2029]*(?:\\r?\\n|\\f)[^\\S\\u2029]*)(?=(${letters})|["'])`,
		'gu',
	);
	return (text) => text.replace(dashAtEnd, markOf);
}

/** The replacement for a dash and its line end, depending on the letters on both sides. */
function markOf(
	_: string,
	dash: string,
	before: string | undefined,
	end: string,
	after: string | undefined,
): string {
	const isHyphen = dash === '-' && before !== undefined && after !== undefined;
	return isHyphen && end.includes('\n') ? lineHyphen : dash + lineGap;
}
