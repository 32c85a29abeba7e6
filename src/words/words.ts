import { site } from '../site.ts';
import { isForeignTo } from './scripts.ts';
import { wordsOf } from './words-of.ts';

export { directionOf, quotationMarks } from './scripts.ts';

/*
 * The words of pages and files that belong to no article: they are in the language of the site.
 * What stands around an article's own words is in its language, by `wordsFor(article)`.
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

/** Whether a text is in another language than the site; `en` and `en-GB` are one. */
export function isForeign(language: string): boolean {
	return isForeignTo(language, site.language);
}

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What somebody is, with their country where the words do not name it: `President of Russia`, `Spokesman of the Taliban · Afghanistan`. */
export function roleInWords({
	role,
	country,
}: {
	role: string;
	country?: string | undefined;
}): string {
	const name = country && countryName(country);
	if (!name || new RegExp(String.raw`\b${name}\b`).test(role)) return role;
	return `${role} · ${name}`;
}

/** A text as it stands within round brackets: its own are square, so that no two close at once. */
export function withinBrackets(text: string): string {
	return text.replaceAll('(', '[').replaceAll(')', ']');
}

/** The language that most people of a country write (CLDR likely subtags): `ru` for `RU`. */
export function nativeLanguage(country: string | undefined): string | undefined {
	return country && new Intl.Locale('und', { region: country }).maximize().language;
}
