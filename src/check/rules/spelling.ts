import { wordsFile } from '../../content/content.ts';
import { likeWord } from '../english/dictionary.ts';
import { englishEntries, englishSlipsOf } from '../english-slips.ts';
import { hasWord, namesOf, sharedNames, wordList } from '../known-words.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

export const spelling: Rule = {
	name: 'spelling',
	severity: 'warning',
	about:
		'Words of ours are spelt as in British English, or stand in `content/words.txt`. Names on record are known; quotes, titles and words between “ and ” are not looked at.',
	why: 'A misspelt word makes a reader doubt the figures next to it, and search does not find it.',
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
							? `Correct it; a word that is right belongs in ${list}.`
							: `Did you mean ${offers.join(', ')}? A word that is right as it is belongs in ${list}.`,
				};
			});
	});
}
