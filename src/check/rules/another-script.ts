import { plainWords } from '../../prose/marked-text.ts';
import type { Entry } from '../../content/entry.ts';
import type { PropertyPath } from '../../text/yaml/property-path.ts';
import { languageIn } from '../texts/article-language.ts';
import { isInScriptOf } from '../texts/script-of.ts';
import { ownWordsOf } from '../texts/own-words.ts';
import { type OwnText, textsInProse } from '../texts/own-texts.ts';
import { findWrittenEvidence, type WrittenEvidence } from '../evidence/quoted-evidence.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

export const anotherScript: Rule = {
	name: 'another-script',
	severity: 'error',
	about:
		'Our own text is in the script of the article’s language, and a quote in that of its source.',
	why: 'Readers of the article cannot read a source’s words that were left in our text in another script. A quote whose language is wrong is shown, spoken and translated as if it were in that language.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) => {
		const quotes = findWrittenEvidence(input.content).filter(({ quote }) => quote !== undefined);
		const [swapped, foreign] = parted(quotes.filter(isForeign), (one) => isSwapped(input, one));
		return [
			...inFields(input, swapped),
			...inProse(input),
			...inQuotes(quotes, foreign),
			...swapped.map((one) => ({
				...placed(one),
				message: 'The quote and its translation are swapped.',
				hint: 'Write the words of the source in `quote`, and ours in `translation`.',
			})),
		];
	},
};

/** What passes a test, and the rest. */
function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
	return [items.filter(test), items.filter((item) => !test(item))];
}

function inFields(input: CheckInput, swapped: readonly WrittenEvidence[]): Finding[] {
	const isOfSwapped = (entry: Entry, path: PropertyPath) =>
		swapped.some(
			(one) =>
				one.entry === entry &&
				[...one.path, 'translation'].map(String).join('.') === path.map(String).join('.'),
		);
	return input.content.entries.flatMap((entry) => {
		const language = languageIn(input, entry.article);
		return (
			ownWordsOf(entry)
				// Keys of marks are not words, and are Latin in every language.
				.filter(({ text }) => !isInScriptOf(language, plainWords(text)))
				.filter(({ path }) => !isOfSwapped(entry, path))
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

/**
 * Quotes in another script than that of their language. If this is so for every quote of a source,
 * the language of the source is wrong, and only the first is reported.
 */
function inQuotes(
	quotes: readonly WrittenEvidence[],
	foreign: readonly WrittenEvidence[],
): Finding[] {
	const ofSource = Map.groupBy(
		foreign,
		({ source = '', language = '' }) => `${source} ${language}`,
	);
	return [...ofSource.values()].flatMap((some): Finding[] => {
		const [first] = some;
		if (!first) return [];
		const { source = '', language = '' } = first;
		const all = quotes.filter((one) => one.source === source && one.language === language);
		if (some.length > 1 && some.length === all.length) {
			return [
				{
					...placed(first),
					message: `None of the ${String(some.length)} quotes of \`${source}\` is in the script of its language, \`${language}\`.`,
					hint: `Correct \`language\` in the source \`${source}\`.`,
				},
			];
		}
		return some.map((one) => ({
			...placed(one),
			message: `The quote is not in the script of its language, \`${language}\`.`,
			hint: `Write the language of the quote next to it as \`language:\`, or correct \`language\` in the source \`${source}\`.`,
		}));
	});
}

function placed({ entry, path, quote = '' }: WrittenEvidence): Pick<Finding, 'place' | 'words'> {
	return { place: entry.at([...path, 'quote']), words: quote };
}

function isForeign({ quote = '', language }: WrittenEvidence): boolean {
	return language !== undefined && !isInScriptOf(language, quote);
}

/** Whether each of a quote and its translation is in the script of the other. */
function isSwapped(input: CheckInput, one: WrittenEvidence): boolean {
	const { entry, quote = '', translation = '', language = '' } = one;
	const own = languageIn(input, entry.article);
	return (
		!isInScriptOf(own, translation) &&
		isInScriptOf(own, quote) &&
		isInScriptOf(language, translation)
	);
}
