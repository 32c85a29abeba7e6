import { isCountry } from '../../model/records/text.ts';
import { otherCountryNames } from '../../text/wording/country-names.ts';

/** The code of the country with this name, in this language or in English. */
export function codeOfCountry(name: string, language: string): string | undefined {
	const known = byName.get(language) ?? new Map<string, string>();
	if (known.size === 0) {
		byName.set(language, known);
		for (const names of [countryNames('en'), countryNames(language)]) {
			for (const code of codes()) known.set(plainName(names.of(code) ?? code), code);
		}
		for (const [code, names] of Object.entries({ ...otherCountryNames, ...writtenNames })) {
			for (const other of names) known.set(plainName(other), code);
		}
	}
	return known.get(plainName(name));
}

/** How sentences name countries whose names in tables are others, by their codes. */
const writtenNames: Readonly<Record<string, readonly string[]>> = {
	CD: ['DR Congo', 'Democratic Republic of the Congo'],
	CG: ['Republic of the Congo', 'Congo-Brazzaville'],
	CI: ['Ivory Coast'],
	CZ: ['Czech Republic'],
	MK: ['Macedonia'],
	MM: ['Burma', 'Myanmar'],
	NL: ['Holland'],
	PS: ['Palestine'],
	SZ: ['Swaziland'],
	TR: ['Turkey'],
	VA: ['Holy See', 'Vatican'],
};

/** A name without what people write in several ways: `the`, `and`, `Saint`, capitals, apostrophes. */
function plainName(name: string): string {
	return name
		.trim()
		.toLowerCase()
		.replace(/^the /, '')
		.replaceAll('’', "'")
		.replaceAll(' and ', ' & ')
		.replaceAll(/\bsaint\b|\bst\./g, 'st');
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
