import { plainWords } from '../../prose/marked-text.ts';
import { languageIn } from '../article-language.ts';
import { isInScriptOf } from '../script-of.ts';
import { ownWordsOf } from '../own-words.ts';
import { type OwnText, textsInProse } from '../own-texts.ts';
import { findWrittenEvidence } from '../quoted-evidence.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

export const anotherScript: Rule = {
	name: 'another-script',
	severity: 'error',
	about:
		'Our own text is in the script of the article’s language, and a quote in that of its source.',
	why: 'Readers of the article cannot read a source’s words that were left in our text in another script. A quote whose language is wrong is shown, spoken and translated as if it were in that language.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) => [...inFields(input), ...inProse(input), ...inQuotes(input)],
};

function inFields(input: CheckInput): Finding[] {
	return input.content.entries.flatMap((entry) => {
		const language = languageIn(input, entry.article);
		return (
			ownWordsOf(entry)
				// Keys of marks are not words, and are Latin in every language.
				.filter(({ text }) => !isInScriptOf(language, plainWords(text)))
				.map(({ path, text }) => ({
					place: entry.at(path),
					words: text,
					message: `\`${String(path.at(-1))}\` is not in the script of the article.`,
					hint: `Write it in the language of the article (\`${language}\`); the words of a source belong in \`quote\`.`,
				}))
		);
	});
}

/** Paragraphs of prose. Words between quotation marks, or in a block quotation, may be a source’s. */
function inProse(input: CheckInput): Finding[] {
	const { content } = input;
	return content.entries.flatMap((entry) => {
		const language = languageIn(input, entry.article);
		const isForeign = ({ text }: OwnText) =>
			!isInScriptOf(language, text, few) &&
			!isInScriptOf(language, text.replaceAll(quoted, ''), few);
		return textsInProse(entry)
			.filter(isForeign)
			.map((text) => ({
				place: text.placeOf(content, 0, 1),
				message: 'These words are not in the script of the article.',
				hint: `Write them in the language of the article (\`${language}\`); the words of a source belong in \`quote\`, or between quotation marks.`,
			}));
	});
}

/** A sentence may name a phrase in another script that is longer than its own words. */
const few = 0.2;

const quoted = /“[^“”]*”|«[^«»]*»|\([^()]*\)/g;

function inQuotes({ content }: CheckInput): Finding[] {
	return findWrittenEvidence(content).flatMap(({ entry, path, source, quote, language }) => {
		if (quote === undefined || language === undefined) return [];
		if (isInScriptOf(language, quote)) return [];
		return [
			{
				place: entry.at([...path, 'quote']),
				words: quote,
				message: `The quote is not in the script of its language, \`${language}\`.`,
				hint: `Write the language of the quote next to it as \`language:\`, or correct \`language\` in the source \`${source ?? ''}\`.`,
			},
		];
	});
}
