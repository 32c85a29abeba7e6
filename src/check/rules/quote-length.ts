import { findWrittenEvidence } from '../evidence/quoted-evidence.ts';
import type { Rule } from '../rule.ts';
import { countWords } from '../../text/wording/count-words.ts';

const fewest = { characters: 12, words: 3 };
const most = { words: 60 };

/** Three words with spaces between them, and small letters at their ends. Most quotes have them. */
const threeWords = /[a-zа-я]\s\S{0,40}[a-zа-я]\S{0,40}\s\S{0,40}[a-zа-я]/;

/**
 * Scripts without spaces between words, and the underscore, which joins words. Both are left to
 * `countWords`.
 */
const otherwise = /[_\u0e00-\u1fff\u2e80-\uffff]/;

/**
 * Whether a quote is clearly within the limits. A word and the space after it take at least two
 * characters.
 */
function isWithin(quote: string): boolean {
	return (
		quote.length >= fewest.characters &&
		quote.length <= 2 * most.words &&
		threeWords.test(quote) &&
		!otherwise.test(quote)
	);
}

export const quoteLength: Rule = {
	name: 'quote-length',
	severity: 'error',
	about:
		'A quote is long enough to be found again (12 characters, 3 words) and short enough to be fair (60 words).',
	why: 'One or two words can be found on any page and prove nothing. Half a page is no longer a quotation but a copy.',
	find: ({ content }) =>
		findWrittenEvidence(content).flatMap(({ entry, path, quote }) => {
			if (quote === undefined) return [];
			// Most quotes are within the limits, which is quicker to see than to count.
			if (isWithin(quote)) return [];
			const words = countWords(quote);
			if (quote.length < fewest.characters || words < fewest.words) {
				return [
					{
						place: entry.at([...path, 'quote']),
						message: `The quote has ${String(quote.length)} characters in ${String(words)} words, too few to be found again.`,
						hint: `Quote at least ${String(fewest.characters)} characters and ${String(fewest.words)} words.`,
					},
				];
			}
			return words > most.words
				? [
						{
							place: entry.at([...path, 'quote']),
							message: `The quote has ${String(words)} words.`,
							hint: `Keep the ${String(most.words)} words or fewer that support the claim. Write \`[...]\` where you leave words out.`,
						},
					]
				: [];
		}),
};
