import { entriesOf } from '../../content/content.ts';
import { isCountry } from '../../model/records/text.ts';
import { languageIn } from '../article-language.ts';
import type { Rule } from '../rule.ts';

export const wrongCountry: Rule = {
	name: 'wrong-country',
	severity: 'error',
	about: 'A stance that has the name of a country has the code of that country.',
	why: 'The map colours the country of the code, and the table names the other, so readers take the stance of one for that of the other.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) =>
		entriesOf(input.content, 'stance').flatMap((stance) => {
			const { name, country } = (stance.value ?? {}) as Record<string, unknown>;
			// `wrong-value` reports a code that stands for no country.
			if (typeof name !== 'string' || typeof country !== 'string' || !isCountry(country)) return [];
			const language = languageIn(input, stance.article);
			const named = codeOf(name, language);
			if (named === undefined || named === country) return [];
			const other = namesIn(language).of(country) ?? country;
			return [
				{
					place: stance.at(['country']),
					words: country,
					names: [stance.key],
					message: `\`${country}\` is the code of ${other}, but the name of this stance is \`${name}\`.`,
					hint: `Write the code of ${name}, \`${named}\`, or correct the name.`,
				},
			];
		}),
};

/** The code of the country with this name, in this language or in English. */
function codeOf(name: string, language: string): string | undefined {
	const known = byName.get(language) ?? new Map<string, string>();
	if (known.size === 0) {
		byName.set(language, known);
		for (const names of [namesIn('en'), namesIn(language)]) {
			for (const code of codes()) known.set(names.of(code) ?? code, code);
		}
	}
	return known.get(name.trim());
}

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: 'region' });

/** Codes by the names of their countries, for each language asked for so far. */
const byName = new Map<string, Map<string, string>>();

/** The code of every country of today. */
function codes(): string[] {
	const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
	return letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry);
}
