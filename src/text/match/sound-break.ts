/** How many letters of a word to look at. */
const longestWord = 40;
const firstWord = /^[\p{L}\p{M}]+/u;
// The pattern begins with `$`, so that it only looks back from the end.
const lastWord = /$(?<=([\p{L}\p{M}]+))/u;
/** Prefixes of names that continue with a capital letter inside the word: `McDonald`, `DeGaulle`. */
const nameBeginning = /(?:^|\P{L})(?:Ma?c|D[eiu]|L[ae]|Fitz|V[ao]n)$/u;

/**
 * Whether the hyphen at the end of a line (`lineHyphen`) separates two words, so that a quote may
 * begin or end there. `Anglo-` and `Russian` are two words. `recog-` and `nition`, or `un-` and
 * `lawful`, count as one, unless the text also has them with the hyphen inside a line and nowhere
 * without it.
 *
 * @param text - Normalised text.
 * @param at - Offset of the hyphen.
 */
export function isSoundBreak(text: string, at: number): boolean {
	const before = lastWord.exec(text.slice(Math.max(0, at - longestWord), at))?.[1];
	const after = firstWord.exec(text.slice(at + 1, at + 1 + longestWord))?.[0];
	if (before === undefined || after === undefined) return false;
	if (/\p{Ll}\p{M}*$/u.test(before) && /^\p{Lu}/u.test(after)) return !nameBeginning.test(before);
	const words = wordsIn(text);
	return (
		words.has(`${before}-${after}`.toLowerCase()) && !words.has(`${before}${after}`.toLowerCase())
	);
}

/** The last text, with its words, because the same text is asked about many times in a row. */
let last: { text: string; words: ReadonlySet<string> } | undefined;

/** The words of a text in lower case, with their hyphens. */
function wordsIn(text: string): ReadonlySet<string> {
	if (last?.text !== text) {
		const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu);
		last = { text, words: new Set(words) };
	}
	return last.words;
}
