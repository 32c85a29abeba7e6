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
 * Numbers that a translation has lost, and numbers that it has added.
 *
 * @param read - Reads the numbers of a text; for callers that cache them.
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
			// If not all number words of a language are read, the number may be in words there.
			.filter((number) => isDemanded(number, language) && numberWordsOf(language).isComplete)
			// The day of a solar date has a different number in the Gregorian calendar.
			.filter(({ date }) => !(isSolar && date === 'day'))
			.filter((number) => !quoted.some((found) => stands(found, number))),
	};
}

/**
 * Whether a number must be in the other text too. Ordinals and parts in words are not: there are too
 * many ways to say them (`first of all`, `the second of two`).
 */
function isDemanded({ form, isLoose, text }: ReadNumber, other: string): boolean {
	if (isLoose || form === 'ordinal') return false;
	if (/\d/.test(text)) return true;
	return form === 'words' && numberWordsOf(other).isComplete;
}

function withoutBound({ bound: _, ...exact }: ReadNumber): ReadNumber {
	return exact;
}

/**
 * Whether a number in one text matches one in the other. A decade may be written with its last two
 * digits.
 */
function stands(found: ReadNumber, wanted: ReadNumber): boolean {
	if (bearsOut(found, wanted.bound === undefined ? wanted : withoutBound(wanted))) return true;
	const decades = [found, wanted].map(({ isDecade, values: [value = 0] }) =>
		isDecade === true ? value % 100 : value,
	);
	return (found.isDecade ?? wanted.isDecade) === true && decades[0] === decades[1];
}
