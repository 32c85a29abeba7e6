import { wordsFile } from '../../content/content.ts';
import { likeWord } from '../english/dictionary.ts';
import { englishEntries, englishSlipsOf } from '../english/english-slips.ts';
import { hasWord, namesOf, sharedNames, wordList } from '../english/known-words.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

export const spelling: Rule = {
	name: 'spelling',
	severity: 'warning',
	about:
		'Our own words are spelt as in British English, or are listed in `content/words.txt`. Recorded names are accepted. Quotes, titles, words in italics and words between “ and ” are not checked.',
	why: 'A misspelt word makes readers doubt the figures next to it, and search does not find it.',
	foundFirst:
		'When this rule was written, it found 239 places with 127 words, nearly all names of places and people; all were right, and went to `content/words.txt`.',
	find: findAll,
};

function findAll(input: CheckInput): Finding[] {
	const { content } = input;
	const shared = content.beside?.shared ?? content;
	const listed = wordList(shared);
	const sharedByAll = sharedNames(shared);
	const names = namesOf(content);
	// An article in plain `en` also uses British spelling; one in `en-US` does not.
	const british = ['en', 'en-GB'];
	return englishEntries(input, (tag) => british.includes(tag)).flatMap((entry) => {
		const own = names.get(entry.article ?? '');
		return englishSlipsOf(entry)
			.strange.filter(
				({ actual }) =>
					![sharedByAll, listed, own].some((words) => words && hasWord(words, actual)),
			)
			.map(({ in: text, start, end, actual }) => {
				const offers = likeWord(actual).map((word) => `\`${word}\``);
				const list = `\`${content.folder}/${wordsFile}\``;
				return {
					place: text.placeOf(content, start, end),
					message: `The dictionary of British English does not have \`${actual}\`.`,
					hint:
						offers.length === 0
							? `Correct it. If the word is right, add it to ${list}.`
							: `Did you mean ${offers.join(', ')}? If the word is right, add it to ${list}.`,
				};
			});
	});
}
