import { bareWords } from '../../text/letters/bare-words.ts';
import { isForeignTo } from '../../words/scripts.ts';
import { languageIn } from '../texts/article-language.ts';
import { isInScriptOf } from '../texts/script-of.ts';
import { findWrittenEvidence } from '../evidence/quoted-evidence.ts';
import type { Rule } from '../rule.ts';

export const needlessTranslation: Rule = {
	name: 'needless-translation',
	severity: 'error',
	about:
		'A translation gives a foreign quote in the language of the article. It does not repeat the quote, and a quote in the article’s language has no translation.',
	why: 'If a quote and its translation are in the same language, the translation was forgotten, the language is wrong, or the source was reworded.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) =>
		findWrittenEvidence(input.content).flatMap(
			({ entry, path, source, quote, translation, language }) => {
				if (quote === undefined || translation === undefined) return [];
				if (isSameAgain(quote, translation)) {
					return [
						{
							place: entry.at([...path, 'translation']),
							words: translation,
							message: 'The translation repeats the quote.',
							hint: 'Write what the quote says in the language of the article.',
						},
					];
				}
				if (language === undefined || isForeignTo(language, languageIn(input, entry.article)))
					return [];
				// Another rule reports that the language is wrong.
				if (!isInScriptOf(language, quote)) return [];
				return [
					{
						place: entry.at([...path, 'translation']),
						words: translation,
						message: `The quote from \`${source ?? ''}\` is already in \`${language}\`, but has a translation.`,
						hint: 'Remove the translation. If the quote is not in the language of its source, add `language:` to it.',
					},
				];
			},
		),
};

/**
 * Whether two texts have the same words. Most differ in their first letter, which is quicker to
 * compare.
 */
function isSameAgain(one: string, other: string): boolean {
	return firstOf(one) === firstOf(other) && bareWords(one) === bareWords(other);
}

function firstOf(text: string): string | undefined {
	return /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase();
}
