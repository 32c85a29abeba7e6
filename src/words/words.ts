import { site } from '../site.ts';
import { isForeignTo } from './scripts.ts';
import { wordsOf } from './words-of.ts';

export { directionOf, quotationMarks } from './scripts.ts';

/*
 * The words of pages and files that belong to no article, in the language of the site. Pages of an
 * article use the language of that article, with `wordsFor(article)`.
 */
const own = wordsOf(site.language);

export const {
	statusWords,
	countryName,
	languageName,
	sourceTitle,
	partTitle,
	date: dateInWords,
	shortDate,
} = own;

export const {
	relations: relationWords,
	ownerships: ownershipWords,
	claimKinds: claimKindWords,
	confidences: confidenceWords,
	sourceKinds: sourceKindWords,
	severities: severityWords,
	stances: stanceWords,
	termKinds: termKindWords,
} = own.grades;

/** Whether a text is in another language than the site; `en` and `en-GB` count as the same. */
export function isForeign(language: string): boolean {
	return isForeignTo(language, site.language);
}

/** Words with a capital letter, to begin a sentence. */
export function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The role of a person, with their country if the role does not name it: `President of Russia`,
 * `Spokesman of the Taliban · Afghanistan`.
 */
export function roleInWords({
	role,
	country,
}: {
	role: string;
	country?: string | undefined;
}): string {
	const name = country && countryName(country);
	// `\b` only knows the letters of English.
	const named = name && new RegExp(String.raw`(?<!\p{L})${RegExp.escape(name)}(?!\p{L})`, 'u');
	if (!named || named.test(role)) return role;
	return `${role} · ${name}`;
}

/**
 * A text for use in round brackets. Its own brackets become square, so that two never close at
 * once.
 */
export function withinBrackets(text: string): string {
	return text.replaceAll('(', '[').replaceAll(')', ']');
}

/** The language that most people in a country write (CLDR likely subtags): `ru` for `RU`. */
export function nativeLanguage(country: string | undefined): string | undefined {
	return country && new Intl.Locale('und', { region: country }).maximize().language;
}
