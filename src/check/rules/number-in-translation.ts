import { compareNumbers } from '../../text/numbers/translated-numbers.ts';
import { languageIn } from '../texts/article-language.ts';
import { isInScriptOf } from '../texts/script-of.ts';
import { numbersRead } from '../numbers/numbers-read.ts';
import { findWrittenEvidence } from '../evidence/quoted-evidence.ts';
import type { Finding, Rule } from '../rule.ts';

export const numberInTranslation: Rule = {
	name: 'number-in-translation',
	severity: 'warning',
	about:
		'Every number in a foreign quote is also in its translation, and every number in the translation is in the quote.',
	why: 'Numbers are what is most often lost or changed in translation, and readers cannot check them in a language that they do not read.',
	foundFirst: 'When this rule was written, it found nothing in 43 translations.',
	find: (input) =>
		findWrittenEvidence(input.content).flatMap(({ entry, path, quote, translation, language }) => {
			if (quote === undefined || translation === undefined || language === undefined) return [];
			// In the wrong language, numbers are read wrongly; another rule reports it.
			if (!isInScriptOf(language, quote)) return [];
			const home = languageIn(input, entry.article);
			const read = (text: string, tongue: string) => numbersRead(input.content, text, tongue);
			const { lost, added } = compareNumbers({ quote, language, translation, home }, read);
			if (lost.length + added.length === 0) return [];
			const place = entry.at([...path, 'translation']);
			const [one, other] = [lost[0], added[0]];
			if (one && other && lost.length + added.length === 2) {
				return [
					{
						place,
						message: `The quote has the number \`${one.text}\`, and its translation \`${other.text}\`.`,
						hint: 'Give the number as in the quote; write a converted number in `note`.',
					},
				];
			}
			return [
				...lost.map((number): Finding => ({
					place,
					message: `The quote has the number \`${number.text}\`, but its translation does not.`,
					hint: 'Give the number as in the quote; write a converted number in `note`.',
				})),
				...added.map((number): Finding => ({
					place,
					message: `The translation has the number \`${number.text}\`, but its quote does not.`,
					hint: 'Remove it from the translation, or quote the words that give it.',
				})),
			];
		}),
};
