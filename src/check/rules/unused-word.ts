import { type Content, isWhole, wordsFile } from '../../content/content.ts';
import { isEnglish, stemsOf } from '../english/dictionary.ts';
import { strangeWordsOf } from '../english/english-slips.ts';
import { hasWord, isUsed, listedWords, sharedNames, withoutSigns } from '../english/known-words.ts';
import { nameWith, ownerOf } from '../names/names-on-record.ts';
import type { Finding, Rule } from '../rule.ts';

export const unusedWord: Rule = {
	name: 'unused-word',
	severity: 'warning',
	about:
		'Each line of `words.txt` is one word that our own text uses, and that is not in the dictionary or in a recorded name.',
	why: 'A word that stays in the list after its text is gone hides the next misspelling of the same kind.',
	find: ({ content, language }) => (language === 'en-GB' ? findAll(content) : []),
};

function findAll(content: Content): Finding[] {
	const listed = listedWords(content);
	if (listed.length === 0) return [];
	const inTexts = strangeWordsOf(content.entries).union(
		content.elsewhere?.strange ?? new Set<string>(),
	);
	const names = sharedNames(content);
	const seen = new Set<string>();
	return listed.flatMap(({ word, line }) => {
		const fault = faultOf(word);
		seen.add(word);
		if (!fault) return [];
		const place = { file: `${content.folder}/${wordsFile}`, line, column: 1 };
		return [{ place, words: word, ...fault }];
	});

	function faultOf(word: string): Omit<Finding, 'place'> | undefined {
		const bare = withoutSigns(word);
		if (bare !== word && /^\p{L}[\p{L}\p{M}'’]*$/u.test(bare)) {
			return {
				message: `\`${word}\` has a sign that is not part of the word.`,
				hint: `Write \`${bare}\`.`,
			};
		}
		if (/\s/.test(word)) {
			return { message: `\`${word}\` is more than one word.`, hint: 'Write one word a line.' };
		}
		if (seen.has(word)) {
			return { message: `\`${word}\` is already in the list.`, hint: 'Remove this line.' };
		}
		const stems = stemsOf(word);
		if (stems.length > 1 || stems[0] !== word) {
			return {
				message: `\`${word}\` is looked up in its parts.`,
				hint: `Write those that no dictionary has, one a line, without hyphens and \`’s\`: ${stems.map((stem) => `\`${stem}\``).join(', ')}.`,
			};
		}
		// Until a broken file is fixed, all of its words may be names.
		const isName = isWhole(content) && hasWord(names, word);
		if (isEnglish(word)) {
			return { message: `\`${word}\` is already in the dictionary.`, hint: 'Remove the line.' };
		}
		if (isName) {
			const name = nameWith(content, word);
			const whose = name ? `the name of ${ownerOf(name)}` : 'a name on record';
			return {
				message: `\`${word}\` is in ${whose}, so it is known without this line.`,
				hint: 'Remove the line.',
			};
		}
		if (isUsed(word, inTexts) || !isWhole(content)) return undefined;
		return {
			message: `Our own text does not use the word \`${word}\`.`,
			hint: 'Remove the line.',
		};
	}
}
