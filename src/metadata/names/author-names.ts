import { plainWords } from '../plain-words.ts';
import { isRole, withoutOtherWork, withoutWhereabouts } from './byline-parts.ts';
import { isOffice, personName } from './person-name.ts';

/** An author as a page writes it. */
export interface WrittenAuthor {
	name: string;
	given?: string;
	family?: string;
	/** Whether its type says that it is an organisation. */
	isBody?: boolean;
}

/** Words before names: `By`, `Written by`, `Автор:`, `نویسنده:`. */
const lead =
	/^(?:(?:(?:written|reported|(?:additional )?reporting|story|text|words|interview|posted) )?by\b|from\b|authors?\s?:|von\b|par\b|por\b|di\b|af\b|av\b|door\b|автор(?:ы)?\s?:|текст\s?:|(?:نویسنده|نویسندگان)\s?:?|گزارشگر\s?:?|بقلم\s?:?|بقلم|كتب\s?:?|作者\s?[::]|文\s?[/::])[\s:]{0,3}/iu;
/** Separators between names. */
const between =
	/\s{0,3}[;|•]\s{0,3}|\s{1,3}(?:and|&|und|et|y|e|и|og|och|و)\s{1,3}|\s{0,3}、\s{0,3}/iu;
/** Texts that are not names: a role alone, an address, a user name. */
const noName =
	/^(?:admin(?:istrator)?|editor|author|webmaster|root|super ?user|user\d*|guest|unknown|anonymous|n\/a|null|undefined|none|-)$|@|^https?:|^www\.|^\d+$/i;

/** The names of authors in the form used in records. Texts that are not names are left out. */
export function authorNames(authors: readonly WrittenAuthor[]): string[] {
	const names = authors.flatMap(({ name, given, family, isBody }) => {
		if (family !== undefined && given !== undefined) {
			const [last, first] = [family, given].map((part) => plainWords(part).replaceAll(',', ''));
			return [`${last ?? ''}, ${first ?? ''}`];
		}
		const written = plainWords(name).replace(lead, '').trim();
		if (isBody === true) return [written];
		return withoutOtherWork(written)
			.split(between)
			.map((one) => one.replace(lead, ''))
			.flatMap(byCommas)
			.map(withoutWhereabouts)
			.filter((one) => !noName.test(one))
			.map(personName);
	});
	const usable = names.filter(
		(name) =>
			name !== '' &&
			name.length < 120 &&
			!noName.test(name) &&
			!/^,|,\s?$/.test(name) &&
			name.split(',').length < 3,
	);
	return [...new Set(usable)];
}

/**
 * Splits at commas. `Doe, Jane` is one person; `Jane Doe, John Roe` are two. Later parts that are a
 * role, in lower case, or an organisation are left out.
 */
function byCommas(name: string): string[] {
	const parts = name.split(/\s{0,3}[,،]\s{0,3}/u).filter((part) => part !== '');
	if (parts.length < 2) return parts;
	const [first = '', second = ''] = parts;
	if (parts.length === 2 && isFamilyFirst(first, second)) return [`${first}, ${second}`];
	const isPerson = personName(first) !== first;
	return parts.filter(
		(part, index) =>
			/\s/.test(part) &&
			/^\p{Lu}|^\p{Lo}/u.test(part) &&
			(index === 0 || !isPerson || !(isRole(part) || isOffice(part))),
	);
}

function isFamilyFirst(first: string, second: string): boolean {
	const isGiven = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u.test(second);
	return (
		isGiven && (!/\s/.test(first) || /^(?:van|von|de|der|al|el|bin|ibn|da|di|la|le)\s/i.test(first))
	);
}
