/** Gives the text of a content file, to show the offending line; `undefined` where there is none. */
export type TextOf = (file: string) => string | undefined;

/** What `harmless` takes away, as far as it stands within a line. */
const acting = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]|#(?=#\w*\[)/gu;

/** A line of a text, from 1, with nothing in it that can act on a terminal; `undefined` where nothing stands there. */
export function lineOf(text: string | undefined, line: number): string | undefined {
	const written = text?.split(/\r?\n/)[line - 1];
	// Sign for sign, so that a caret stays under its place.
	const still = written?.toWellFormed().replace(acting, (sign) => (sign === '\t' ? ' ' : '\uFFFD'));
	return still === undefined || still.trim() === '' ? undefined : still;
}
