import { isOutlet, mayBeOutlet, outletAfterName } from './outlets.ts';
import { isOffice } from './person-name.ts';

/** A word of a name in a byline. */
const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** A name of several words, as names are printed. */
const named = String.raw`${word}(?: (?:(?:de|del|della|da|di|du|dos|das|la|le|van|von|der|den|ten|ter|al|el|bin|ibn|af|av|zu|y|e) ){0,2}${word}){1,3}`;
const isNamed = new RegExp(`^${named}$`, 'u');
/** Credits for work other than writing, up to their end: `Photos by Ann Lee`. */
const otherWork =
	/(?:^|\s{0,3}(?:[,;|•·–—-]\s{0,3}|\b(?:and|with)\s|\s))(?:(?:additional|some|medically) )?(?:photo(?:graph)?s?|photography|pictures?|images?|illustrations?|illustrated|graphics?|maps?|video|editing|edited|translat(?:ed|ions?)(?: from(?: the)? \p{L}{3,12})?|produced|reviewed|narrated|sponsored|fact[- ]checked) by\b[^;|]*/giu;
/**
 * A name, then where the author was, or through whom the text came: `Jane Doe in Kabul`,
 * `Jane Doe via AP`, `Jane Doe (Reuters)`.
 */
const whereabouts = new RegExp(
	String.raw`^(${named})\s(?:(?:reporting )?(?:in|from|via)\s.+|\([^()]{1,30}\))$`,
	'u',
);
/**
 * For whom the author wrote: `Jane Doe for Reuters`, `Jane Doe of the AP`. Names of bodies have such
 * words too: `Afghan Women for Peace`.
 */
const forWhom = new RegExp(
	String.raw`^(${named})\s(for|of|at|on|with|avec|con|mit|pour|para|für|per|для)\s(?:(?:reporting )?(?:in|from) .+|(.+))$`,
	'u',
);
/** An outlet directly after a name: `Jane Doe BBC News`. */
const outletAfter = new RegExp(
	String.raw`^(${word}(?: ${word}){1,2}?)\s(?:${outletAfterName}.*)$`,
	'iu',
);
/** Words before a role such as `editor` or `correspondent`. */
const field =
	'(?:staff|senior|junior|deputy|chief|managing|associate|assistant|executive|contributing|guest|special|freelance|foreign|international|world|national|political|diplomatic|economics|business|defen[cs]e|security|science|health|environment|technology|education|investigative|features|opinion|affairs)';
const work =
	'(?:correspondent|editor|reporter|writer|journalist|columnist|contributor|analyst|fellow|photographer|producer)';
/** A role directly after a name: `Jane Doe Staff Writer`, `Jane Doe Special to the Post`. */
const roleAfter = new RegExp(
	String.raw`^(${named}?)\s(?:(?:${field} ){0,3}${work}|special (?:to|for) .+|follow)$`,
	'iu',
);
/** Words after a name that say what the person is. */
const role =
	/\b(?:correspondent|editor|reporter|writer|journalist|columnist|contributor|analyst|fellow|professor|lecturer|scholar|director|researcher|chief|photographer|producer|expert|adviser|advisor)\b/i;
/** A contact address after a name. */
const contact = /(?<=\S)\s{1,3}\(?(?:@\w{1,40}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20})\)?/gu;
/** A sentence about the author. */
const sentence = /\s(?:is|was) (?:an?|the)\s.*$/u;
/** Signs that separate a name from an outlet, like a comma: `Jane Doe / AP`, `Jane Doe – BBC News`. */
const sign = new RegExp(String.raw`^(${named})\s{0,3}(?:\s[-–—]\s|/)\s{0,3}(.+)$`, 'u');
/** A suffix that belongs to the name: `Jane Doe, Jr.` */
const suffix = /\s{0,3},\s{0,3}(?=(?:Jr|Sr)\b)/gu;

/** A byline without credits for other work, without addresses, and with one separator between authors. */
export function withoutOtherWork(byline: string): string {
	const words = byline.replaceAll(otherWork, '').replaceAll(contact, '').replaceAll(suffix, ' ');
	const authors = words
		.replace(sentence, '')
		.trim()
		.split(/,? with (?=reporting by )| with /);
	const areNames = authors.every((one) => /^(?:reporting by )?\p{Lu}\S* \p{Lu}/u.test(one));
	return authors.join(areNames ? '; ' : ' with ');
}

/**
 * Whether words are the name of one body with “and” in it:
 * `Ministry of Agriculture, Irrigation and Livestock`.
 */
export function isBodyWithAnd(words: string): boolean {
	const [first = '', ...more] = words.split(/\s(?:and|und|et|y|&)\s|, /);
	if (more.length === 0 || !isOffice(first) || !/\s(?:of|for|on|für|des?)\s/.test(first))
		return false;
	return !/[,;|]/.test(words) || (!/[;|]/.test(words) && more.every((one) => !one.includes(' ')));
}

/** A name with a comma instead of the sign before an outlet or a second author. */
export function withComma(name: string): string {
	const [, author, house] = sign.exec(name) ?? [];
	return author !== undefined &&
		house !== undefined &&
		!isOffice(author) &&
		(mayBeOutlet(house) || isNamed.test(house))
		? `${author}, ${house}`
		: name;
}

/**
 * A name without words about where the author was, what they are, or for whom they wrote.
 *
 * @param isSigned - Whether the byline says `By`, so the name is probably not that of a body.
 */
export function withoutWhereabouts(name: string, isSigned = false): string {
	const short = whereabouts.exec(name)?.[1] ?? personIn(roleAfter, name) ?? name;
	const [, author = '', sense, whom = ''] = forWhom.exec(short) ?? [];
	const isForSomebody = (isSigned && sense !== 'of') || mayBeOutlet(whom);
	if (author !== '' && !isOffice(author) && isForSomebody) return author;
	return personIn(outletAfter, short) ?? short;
}

/** The name that a pattern finds, unless it is the name of an outlet. */
function personIn(pattern: RegExp, words: string): string | undefined {
	const [, name] = pattern.exec(words) ?? [];
	return name === undefined || isOutlet(name) ? undefined : name;
}

/** Whether words after a name say what the person is. */
export function isRole(words: string): boolean {
	return role.test(words);
}
