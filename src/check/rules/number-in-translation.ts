import { numberWordsOf } from '../../text/numbers/number-words.ts';
import { type ReadNumber, readNumbers } from '../../text/numbers/read-numbers.ts';
import { bearsOut } from '../../text/numbers/same-number.ts';
import { findWrittenEvidence } from '../quoted-evidence.ts';
import type { Finding, Rule } from '../rule.ts';

export const numberInTranslation: Rule = {
	name: 'number-in-translation',
	severity: 'warning',
	about:
		'Every number of a quote in another language stands in its translation, and the other way round.',
	foundFirst: 'When it was written it found nothing in 43 translations.',
	find: ({ content, language: home }) =>
		findWrittenEvidence(content).flatMap(({ entry, path, quote, translation, language }) => {
			if (quote === undefined || translation === undefined || language === undefined) return [];
			const place = entry.at([...path, 'translation']);
			const { lost, added } = compareNumbers({ quote, language, translation, home });
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

interface Translated {
	quote: string;
	/** Language of the quote. */
	language: string;
	translation: string;
	/** Language of the translation. */
	home: string;
}

/** Numbers that a translation lost, and such as it added. */
function compareNumbers({ quote, language, translation, home }: Translated) {
	const quoted = readNumbers(quote, language);
	const translated = readNumbers(translation, home);
	const isSolar = quoted.some(({ date }) => date === 'solar-day');
	return {
		lost: quoted
			.filter((number) => isDemanded(number, home))
			.filter((number) => !translated.some((found) => stands(found, number))),
		added: translated
			// In a language of which not all number words are read, the number may stand in words.
			.filter((number) => isDemanded(number, language) && numberWordsOf(language).isComplete)
			// The day of a solar date has another number in ours.
			.filter(({ date }) => !(isSolar && date === 'day'))
			.filter((number) => !quoted.some((found) => stands(found, number))),
	};
}

/** Ordinals and parts in words have too many ways to be said (`first of all`, `the second of two`). */
function isDemanded({ form, isLoose, text }: ReadNumber, other: string): boolean {
	if (isLoose || form === 'ordinal') return false;
	if (/\d/.test(text)) return true;
	return form === 'words' && numberWordsOf(other).isComplete;
}

/** Whether a number of one side stands for one of the other; a decade may be written by its last two digits. */
function stands(found: ReadNumber, wanted: ReadNumber): boolean {
	const { bound: _, ...exact } = wanted;
	if (bearsOut(found, exact)) return true;
	const decades = [found, wanted].map(({ isDecade, values: [value = 0] }) =>
		isDecade === true ? value % 100 : value,
	);
	return (found.isDecade ?? wanted.isDecade) === true && decades[0] === decades[1];
}
