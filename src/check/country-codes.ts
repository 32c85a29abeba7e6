import { isCountry } from '../model/records/text.ts';

/** The code of the country with this name, in this language or in English. */
export function codeOfCountry(name: string, language: string): string | undefined {
	const known = byName.get(language) ?? new Map<string, string>();
	if (known.size === 0) {
		byName.set(language, known);
		for (const names of [countryNames('en'), countryNames(language)]) {
			for (const code of codes()) known.set(names.of(code) ?? code, code);
		}
	}
	return known.get(name.trim());
}

/** The names of countries in a language. */
export function countryNames(language: string): Intl.DisplayNames {
	return new Intl.DisplayNames([language], { type: 'region' });
}

/** Codes by the names of their countries, for each language asked for so far. */
const byName = new Map<string, Map<string, string>>();

/** The code of every country of today. */
function codes(): string[] {
	const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
	return letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry);
}
