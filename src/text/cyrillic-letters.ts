/** The eight letters most frequent in texts in Cyrillic, whatever their language. */
const frequent = /[оеаинтрс]/gi;

/** Letters without which nothing can be said of how frequent some are. */
export const leastLetters = 40;

/** How many of the letters of a text are among those most frequent in Cyrillic. */
export function frequentIn(text: string): number {
	return text.match(frequent)?.length ?? 0;
}
