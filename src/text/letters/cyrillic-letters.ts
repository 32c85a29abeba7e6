/** The eight most frequent letters of Cyrillic texts, whatever the language. */
const frequent = /[оеаинтрс]/gi;

/** Minimum number of letters from which to judge frequencies. */
export const leastLetters = 40;

/** How many letters of a text are among the most frequent in Cyrillic. */
export function frequentIn(text: string): number {
	return text.match(frequent)?.length ?? 0;
}
