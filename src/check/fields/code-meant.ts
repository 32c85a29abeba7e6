import { codeOfCountry } from './country-codes.ts';

/** Codes of countries that are written for their languages. */
const countriesForLanguages: Readonly<Record<string, string>> = {
	...{
		cn: 'zh',
		cz: 'cs',
		dk: 'da',
		gr: 'el',
		jp: 'ja',
		kr: 'ko',
		ua: 'uk',
	},
	...{ farsi: 'fa', dari: 'fa-AF', pashtu: 'ps', mandarin: 'zh', flemish: 'nl-BE' },
};

/** The tag of a language by its English name, or by the code of a country where it is spoken. */
export function languageMeant(written: string): string | undefined {
	const name = written.trim().toLowerCase();
	return countriesForLanguages[name] ?? languages().get(name);
}

let known: Map<string, string> | undefined;

/** The tags of languages with two letters, by their English names. Built only if a tag is wrong. */
function languages(): Map<string, string> {
	if (known) return known;
	known = new Map();
	const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index));
	for (const tag of letters.flatMap((one) => letters.map((other) => one + other))) {
		const name = names.of(tag);
		// Of two tags with one name, the old one is read as the new one.
		if (name !== undefined && Intl.getCanonicalLocales(tag)[0] === tag)
			known.set(name.toLowerCase(), tag);
	}
	return known;
}

/** The code of a country by its English name, or by its code in small letters. */
export function countryMeant(written: string): string | undefined {
	const name = written.trim();
	// It has a code, but is no country.
	if (name.toLowerCase() === 'eu') return undefined;
	return codeOfCountry(name, 'en');
}
