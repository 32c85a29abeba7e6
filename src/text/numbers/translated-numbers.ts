import { numberWordsOf } from './number-words.ts';
import { readNumbers } from './read-numbers.ts';
import type { ReadNumber } from './reading.ts';
import { bearsOut } from './same-number.ts';

/** A quote and its translation. */
interface Translated {
	quote: string;
	/** Language of the quote. */
	language: string;
	translation: string;
	/** Language of the translation. */
	home: string;
}

/**
 * Numbers that a translation lost, and such as it added.
 *
 * @param read - How numbers are read, where somebody keeps what was read.
 */
export function compareNumbers(
	{ quote, language, translation, home }: Translated,
	read: (text: string, language: string) => readonly ReadNumber[] = readNumbers,
): { lost: ReadNumber[]; added: ReadNumber[] } {
	const quoted = read(quote, language);
	const translated = read(translation, home);
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
