/** The edge of a block in the text of a page: a paragraph separator, which pages do not use. */
export const blockEdge = '\u2029';
/**
 * The edge of a block that is read together with its neighbours: a cell or row of a table, or a line
 * of a heading (an inline element that a style makes a block).
 */
export const innerEdge = '\u2029\u2028';

/** A block with more characters than this may be one line of a paragraph (`<div>` for each line). */
const fullLine = 60;
/** Stands where one text ends and another begins. It is not white space, so no quote runs over it. */
const sign = ' ¶ ';

/**
 * A text with a sign between blocks that are not one text: a headline and the next one, a list item
 * and the next. The first then ends without punctuation.
 */
export function withSignsBetween(text: string): string {
	return text.replace(
		/(?<=[\p{L}\p{M}\p{N}][”"'’»)\]]{0,2})\s+(?=\S)/gu,
		(gap: string, offset: number) => {
			if (!gap.includes(blockEdge) || gap.includes(innerEdge)) return gap;
			const line = offset - text.lastIndexOf(blockEdge, offset - 1);
			const isOneLine =
				line > fullLine && /^\p{Ll}/u.test(text.slice(offset + gap.length).slice(0, 2));
			return isOneLine ? gap : gap + sign;
		},
	);
}
