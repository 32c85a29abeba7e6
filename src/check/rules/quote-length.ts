import { findWrittenEvidence } from '../quoted-evidence.ts';
import type { Rule } from '../rule.ts';
import { countWords } from '../../text/count-words.ts';

const fewest = { characters: 12, words: 3 };
const most = { words: 60 };

export const quoteLength: Rule = {
	name: 'quote-length',
	severity: 'error',
	about:
		'A quote is long enough to be found again (12 characters, 3 words) and short enough to be fair (60 words).',
	why: 'A word or two is found on any page and proves nothing; half a page is no longer a quotation, but a copy.',
	find: ({ content }) =>
		findWrittenEvidence(content).flatMap(({ entry, path, quote }) => {
			if (quote === undefined) return [];
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
							hint: `Keep the ${String(most.words)} words or fewer that carry the claim; \`[...]\` stands for what is left out.`,
						},
					]
				: [];
		}),
};
