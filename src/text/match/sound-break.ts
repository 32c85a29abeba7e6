/** Letters of a word that are looked at. */
const longestWord = 40;
const firstWord = /^[\p{L}\p{M}]+/u;
// The end comes first, so that only from there is looked back.
const lastWord = /$(?<=([\p{L}\p{M}]+))/u;
/** Beginnings of names that go on with a capital inside the word: `McDonald`, `DeGaulle`. */
const nameBeginning = /(?:^|\P{L})(?:Ma?c|D[eiu]|L[ae]|Fitz|V[ao]n)$/u;

/**
 * Whether the hyphen at the end of a line (`lineHyphen`) parts two words, so that a quote may begin or end
 * there. `Anglo-` and `Russian` are two; `recog-` and `nition`, `un-` and `lawful` may be one, and
 * are, unless the text has them with their hyphen inside a line, and nowhere without it.
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

/** The text asked about last, as a text is asked about again and again, and a long one must not be read each time. */
let last: { text: string; words: ReadonlySet<string> } | undefined;

/** The words of a text in lower case, with their hyphens. */
function wordsIn(text: string): ReadonlySet<string> {
	if (last?.text !== text) {
		const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu);
		last = { text, words: new Set(words) };
	}
	return last.words;
}
