/**
 * Gives the text of a content file, to show the line of a problem; `undefined` if there is no such
 * file.
 */
export type TextOf = (file: string) => string | undefined;

/** What `harmless` removes, as far as it can be within a line. */
const acting = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]|#(?=#\w*\[)/gu;

/**
 * A line of a text, from 1, without anything that can act on a terminal; `undefined` if it is
 * missing or blank.
 */
export function textOfLine(text: string | undefined, line: number): string | undefined {
	const written = text?.split(/\r?\n/)[line - 1];
	// Replaced one for one, so that a caret stays under its place.
	const still = written?.toWellFormed().replace(acting, (sign) => (sign === '\t' ? ' ' : '\uFFFD'));
	return still === undefined || still.trim() === '' ? undefined : still;
}
