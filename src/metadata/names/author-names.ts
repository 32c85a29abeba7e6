import { withoutMarkup } from '../without-markup.ts';
import {
	isBodyWithAnd,
	isRole,
	withComma,
	withoutOtherWork,
	withoutWhereabouts,
} from './byline-parts.ts';
import { isKnownOutlet, isOthers, isOutlet } from './outlets.ts';
import { isOffice, personName } from './person-name.ts';

/** An author as a page writes it. */
export interface WrittenAuthor {
	name: string;
	given?: string;
	family?: string;
	/** Whether its type says that it is an organisation. */
	isBody?: boolean;
}

/** Words before names: `By`, `Analysis by`, `Автор:`, `نویسنده:`. */
const lead =
	/^(?:(?:\p{L}+ ){0,3}by\b|from\b|authors?\b|(?:words|text) ?:|as told to\b|von\b|par\b|por\b|di\b|af\b|av\b|door\b|propos recueillis par\b|автор(?:ы)?\s?:|текст\s?:|(?:беседовала?|подготовила?)(?=\s)|(?:نوشته|گزارش از)(?=\s)|خبرنگار\s?:|(?:نویسنده|نویسندگان)\s?:?|گزارشگر\s?:?|إعداد\s?:|بقلم\s?:?|كتب\s?:?|作者\s?[::]|(?:本[报報刊网網])?(?:[记記]者|通讯员)(?:\s?[::]|(?=\s))|文\s?[/::])[\s:]{0,3}/iu;
/** Separators between names. */
const between =
	/\s{0,3}[;|•]\s{0,3}|\s\+\s|\s{1,3}(?:and|&|und|et|y|e|и|og|och|و)\s{1,3}|\s{0,3}、\s{0,3}/iu;
/** Texts that are not names: a role alone, an address, a user name. */
const noName =
	/^(?:admin(?:istrator)?|editor|author|webmaster|root|super ?user|user\d*|guest|unknown|anonymous|n\/a|null|undefined|none|-)$|@|^https?:|^www\.|^\d+$/i;

/** Names of accounts that no person has as their family name. */
const account = /^(?:(?:site ?)?admin(?:istrator)?|webmaster|super ?user|anonymous)$/i;

/** The address of an outlet after its name: `Deutsche Welle (www.dw.com)`. */
const ownAddress = /\s\((?:https?:\/\/)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\/?\)$/;

/** The initials of given names: `J. K.`. */
const initials = /^(?:\p{Lu}\.[ -]?){1,4}$/u;

/** The names of authors in the form used in records. Texts that are not names are left out. */
export function authorNames(authors: readonly WrittenAuthor[]): string[] {
	const names = authors.flatMap(({ name, given, family, isBody }) => {
		if (family !== undefined && given !== undefined) {
			const [last, first] = [family, given].map((part) => withoutMarkup(part).replaceAll(',', ''));
			return [`${last ?? ''}, ${first ?? ''}`];
		}
		const printed = withoutMarkup(name);
		if (isBody === true) return [printed.replace(lead, '').replace(ownAddress, '').trim()];
		const written = withoutOtherWork(printed);
		const isSigned = lead.test(written);
		const signed = written.replace(lead, '');
		const parts = isBodyWithAnd(signed) ? [signed] : partsOf(signed);
		const persons = parts
			.map((one) => withoutWhereabouts(one, isSigned))
			.filter((one) => !noName.test(one));
		return persons
			.filter((one, index) => index === 0 || !(isOthers(one) || isHouseOf(persons[0], one)))
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

/** The names in a byline, split at signs, words and commas. */
function partsOf(signed: string): string[] {
	return signed
		.split(between)
		.map((one) => withComma(one.replace(lead, '')))
		.flatMap(byCommas);
}

/** Whether a name after that of a person is the name of an outlet: `Jane Doe | Associated Press`. */
function isHouseOf(person = '', name: string): boolean {
	return !isOffice(person) && !isOutlet(person) && isKnownOutlet(name);
}

/**
 * Splits at commas. `Doe, Jane` is one person; `Jane Doe, John Roe` are two. Later parts that are a
 * role, in lower case, or an outlet are left out.
 */
function byCommas(name: string): string[] {
	const written = name.split(/\s{0,3}[,،]\s{0,3}/u).filter((part) => part !== '');
	if (written.length < 2) return written;
	// The account that put the page online, and what comes after a name: `Admin, Staff Writer`.
	const parts = written.filter(
		(part, index) => !account.test(part) && (index === 0 || !isRole(part)),
	);
	if (parts.length < 2) return parts;
	const [first = '', second = ''] = parts;
	if (parts.length === 2 && isFamilyFirst(first, second)) return [`${first}, ${second}`];
	if (
		parts.length % 2 === 0 &&
		parts.every((part, index) => index % 2 === 0 || initials.test(part))
	) {
		return parts.flatMap((part, index) =>
			index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : [],
		);
	}
	const isPerson = personName(first) !== first;
	return parts.filter(
		(part, index) =>
			/\s/.test(part) &&
			/^\p{Lu}|^\p{Lo}/u.test(part) &&
			(index === 0 || !(isPerson ? isRole(part) || isOutlet(part) : isKnownOutlet(part))),
	);
}

function isFamilyFirst(first: string, second: string): boolean {
	const isGiven = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u.test(second);
	return (
		isGiven && (!/\s/.test(first) || /^(?:van|von|de|der|al|el|bin|ibn|da|di|la|le)\s/i.test(first))
	);
}
