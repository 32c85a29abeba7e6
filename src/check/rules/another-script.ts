import { plainWords } from '../../prose/marked-text.ts';
import { languageIn } from '../article-language.ts';
import { ownWordsOf } from '../own-words.ts';
import type { Rule } from '../rule.ts';

export const anotherScript: Rule = {
	name: 'another-script',
	severity: 'error',
	about: 'Our own text is in the script of the article’s language.',
	why: 'Readers of the article cannot read a source’s words that were left in our text in another script.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) =>
		input.content.entries.flatMap((entry) => {
			const language = languageIn(input, entry.article);
			const { own, letters } = scriptOf(language);
			return ownWordsOf(entry).flatMap(({ path, text }) => {
				// Text with only Latin letters is by far the most frequent.
				if (own === 'Latn' && !beyondLatin.test(text)) return [];
				// Keys of marks are not words, and are Latin in every language.
				const words = plainWords(text);
				const all = words.match(/\p{L}/gu)?.length ?? 0;
				const ours = words.match(letters)?.length ?? 0;
				if (all < 8 || ours * 2 >= all) return [];
				return [
					{
						place: entry.at(path),
						words: text,
						message: `\`${String(path.at(-1))}\` is not in the script of the article.`,
						hint: `Write it in the language of the article (\`${language}\`); the words of a source belong in \`quote\`.`,
					},
				];
			});
		}),
};

/**
 * Every letter that is not Latin is in one of these ranges. Testing for its script takes ten times
 * as long.
 */
const beyondLatin = /[\u00b5\u02b0-\u1dff\u1f00-\u1fff\u2100-\u214f\u2c00-\uffff]/;

/** Scripts that are written together under one code. */
const together: Readonly<Record<string, string>> = {
	Jpan: String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`,
	Kore: String.raw`[\p{Script=Hangul}\p{Script=Han}]`,
	Hans: String.raw`\p{Script=Han}`,
	Hant: String.raw`\p{Script=Han}`,
};

/** The script of each language asked for so far, because every record asks. */
const known = new Map<string, { own: string; letters: RegExp }>();

/** The script that a language is written in, by its code (ISO 15924), and its letters. */
function scriptOf(language: string): { own: string; letters: RegExp } {
	const before = known.get(language);
	if (before) return before;
	const own = new Intl.Locale(language).maximize().script ?? 'Latn';
	const letters = new RegExp(together[own] ?? String.raw`\p{Script=${own}}`, 'gu');
	known.set(language, { own, letters });
	return { own, letters };
}
