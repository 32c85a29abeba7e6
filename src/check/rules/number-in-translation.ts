import { compareNumbers } from '../../text/numbers/translated-numbers.ts';
import { languageIn } from '../article-language.ts';
import { numbersRead } from '../numbers-read.ts';
import { findWrittenEvidence } from '../quoted-evidence.ts';
import type { Finding, Rule } from '../rule.ts';

export const numberInTranslation: Rule = {
	name: 'number-in-translation',
	severity: 'warning',
	about:
		'Every number of a quote in another language stands in its translation, and the other way round.',
	why: 'Numbers are what is most often lost or changed in translation, and what readers can least check in a language that they do not read.',
	foundFirst: 'When this rule was written, it found nothing in 43 translations.',
	find: (input) =>
		findWrittenEvidence(input.content).flatMap(({ entry, path, quote, translation, language }) => {
			if (quote === undefined || translation === undefined || language === undefined) return [];
			const home = languageIn(input, entry.article);
			const read = (text: string, tongue: string) => numbersRead(input.content, text, tongue);
			const { lost, added } = compareNumbers({ quote, language, translation, home }, read);
			if (lost.length + added.length === 0) return [];
			const place = entry.at([...path, 'translation']);
			return [
				...lost.map((number): Finding => ({
					place,
					message: `The quote has the number \`${number.text}\`, and its translation has not.`,
					hint: 'Translate the number as the quote has it; what is converted stands in `note`.',
				})),
				...added.map((number): Finding => ({
					place,
					message: `The translation has the number \`${number.text}\`, and its quote has not.`,
					hint: 'Take it out of the translation, or quote the words that give it.',
				})),
			];
		}),
};
