import { gap } from '../text/match/match-quote.ts';
import { withoutLineHyphens } from '../text/letters/line-ends.ts';
import { normalise } from '../text/letters/normalise.ts';

/** How far around their computed positions to look for the edges of a passage, in characters. */
const slack = 6;

/**
 * The words of a passage as the page prints them. The match has them with normalised quotation
 * marks, dashes and letters. If they cannot be found again, they stay as the match has them.
 *
 * @param text - The text of the page, not normalised.
 * @param passage - As `matchQuote` returns it.
 */
export function wordsAsPrinted(text: string, passage: string): string {
	return passage
		.split(gap)
		.map((part) => findPrinted(text, part)?.words ?? part)
		.join(gap);
}

/** Where the words of one part of a passage begin in a text, and how they are printed there. */
export function findPrinted(
	text: string,
	part: string,
): { start: number; words: string } | undefined {
	const normal = withoutLineHyphens(normalise(text));
	const start = normal.indexOf(part);
	if (start === -1) return undefined;
	const from = offsetOf(text, start);
	const to = offsetOf(text, start + part.length);
	for (let a = Math.max(0, from - slack); a <= from + slack; a++) {
		if (/\s/.test(text[a] ?? ' ')) continue;
		for (let b = to + slack; b >= to - slack; b--) {
			const words = shown(text.slice(a, b));
			if (withoutLineHyphens(normalise(words)) === part) return { start: a, words };
		}
	}
	return undefined;
}

/** The offset in a text at which its normal form has this many characters. */
function offsetOf(text: string, length: number): number {
	let [low, high] = [0, text.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const before = withoutLineHyphens(normalise(`${text.slice(0, middle)}|`)).length - 1;
		if (before < length) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Folds white space and removes invisible characters, except joiners within words, which change how
 * letters look. A line that ends in a dash is joined to the next without a space.
 */
function shown(words: string): string {
	return words
		.replaceAll(/\p{Bidi_Control}|[\u00ad\u200b\ufeff\u2060]/gu, '')
		.replaceAll(/(?<=[\p{L}\p{N}][\u2012-\u2015])[^\S\n\f]*[\n\f]\s*(?=[\p{L}\p{N}])/gu, '')
		.replaceAll(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}
