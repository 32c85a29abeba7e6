import { numberGap } from './number-gap.ts';

/**
 * Stands in normalised text where a line ended in a hyphen between two letters or digits: only a reader can
 * tell whether the hyphen belongs to the word. Of the Private Use Area, so that no page means it, as
 * the next one.
 */
export const lineHyphen = '\uE0AD';

/**
 * Stands in normalised text behind a dash that is no hyphenation and ended a line: whether a space follows the
 * dash is a matter of typesetting.
 */
export const lineGap = '\uE0AE';

/**
 * The end of a line of HTML source, in its text: shown as a space (CSS Text, section 4.1), so that a hyphen
 * before it is seen, where those of a PDF or of plain text are the lines of the reader.
 */
const sourceLineEnd = '\f';

const ours = new RegExp(`[${lineHyphen}${lineGap}${numberGap}]`, 'g');

/** Takes our signs out of a text that comes from elsewhere. */
export function dropOurSigns(text: string): string {
	return text.replace(ours, '');
}

/** Line ends of a text in which white space is folded when it is shown. */
export function asSource(text: string): string {
	return text.replace(/\r\n?|\n/g, sourceLineEnd);
}

/** The text as it can be shown: words joined where lines broke them, figures kept apart. */
export function withoutLineHyphens(text: string): string {
	return text
		.replaceAll(new RegExp(`(?<=\\p{N})${lineHyphen}|${lineHyphen}(?=\\p{N})`, 'gu'), '-')
		.replace(ours, '');
}

/**
 * Marks the dashes that end a line, with letters, figures or quotation marks on both sides. A hyphen at
 * the end of a line as it is set may or may not be part of the word; any other dash stays one.
 *
 * @param text - With dashes as `sortDashes` leaves them, and quotation marks folded.
 * @param letters - Characters that a hyphen joins, as the source of a pattern.
 * @param mostMarks - Marks that one of them can have.
 */
export function lineEndMarker(letters: string, mostMarks: number): (text: string) => string {
	// The dash comes first and then what is before it, so that only dashes are looked behind. An edge of a
	// block (U+2029) is no line end.
	const dashAtEnd = new RegExp(
		`([-–—])(?<=(?:(${letters})\\p{M}{0,${mostMarks}}|["'])[-–—])` +
			`([^\\S\\n\\f\\u2029]*(?:\\r?\\n|\\f)[^\\S\\u2029]*)(?=(${letters})|["'])`,
		'gu',
	);
	return (text) => text.replace(dashAtEnd, markOf);
}

/** What stands for a dash and the end of its line, by the letters on both sides. */
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
