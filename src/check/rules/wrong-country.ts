import { entriesOf } from '../../content/content.ts';
import { isCountry } from '../../model/records/text.ts';
import { codeOfCountry, countryNames } from '../fields/country-codes.ts';
import { languageIn } from '../texts/article-language.ts';
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
			const named = codeOfCountry(name, language);
			if (named === undefined || named === country) return [];
			const other = countryNames(language).of(country) ?? country;
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
