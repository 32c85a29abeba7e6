import { languageIn } from '../article-language.ts';
import { findWrittenEvidence } from '../quoted-evidence.ts';
import type { Rule } from '../rule.ts';

export const needlessTranslation: Rule = {
	name: 'needless-translation',
	severity: 'error',
	about:
		'A translation says in the language of the article what a quote says in another: it is neither the quote again nor that of a quote which needs none.',
	why: 'Where a quote and its translation are in one language, either the translation was forgotten, or the language is mistaken, or the words of the source were written anew.',
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
							message: 'The translation is the quote again.',
							hint: 'Write what the quote says in the language of the article.',
						},
					];
				}
				if (
					language === undefined ||
					primary(language) !== primary(languageIn(input, entry.article))
				)
					return [];
				return [
					{
						place: entry.at([...path, 'translation']),
						words: translation,
						message: `The quote from \`${source ?? ''}\` is in \`${language}\` already, and has a translation.`,
						hint: 'Remove the translation; or, where the quote is in another language than its source, add `language:` to it.',
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
	return firstOf(one) === firstOf(other) && plain(one) === plain(other);
}

function firstOf(text: string): string | undefined {
	return /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase();
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function primary(tag: string): string {
	return tag.split('-')[0] ?? tag;
}
