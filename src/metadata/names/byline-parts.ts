import { isOutlet, mayBeOutlet, outletBehind } from './outlets.ts';
import { isOffice } from './person-name.ts';

/** A word of a name in a byline. */
const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** A name of several words, as names are printed. */
const named = String.raw`${word}(?: (?:(?:de|del|della|da|di|du|dos|das|la|le|van|von|der|den|ten|ter|al|el|bin|ibn|af|av|zu|y|e) ){0,2}${word}){1,3}`;
const isNamed = new RegExp(`^${named}$`, 'u');
/** Work on a page that is none of its words, up to the end of what is said of it: `Photos by Ann Lee`. */
const otherWork =
	/(?:^|\s{0,3}(?:[,;|•·–—-]\s{0,3}|\b(?:and|with)\s|\s))(?:(?:additional|some|medically) )?(?:photo(?:graph)?s?|photography|pictures?|images?|illustrations?|illustrated|graphics?|maps?|video|editing|edited|translat(?:ed|ions?)(?: from(?: the)? \p{L}{3,12})?|produced|reviewed|narrated|sponsored|fact[- ]checked) by\b[^;|]*/giu;
/** Where the author was, and through whom: `Jane Doe in Kabul`, `Jane Doe via AP`, `Jane Doe (Reuters)`. */
const whereabouts = new RegExp(
	String.raw`^(${named})\s(?:(?:reporting )?(?:in|from|via)\s.+|\([^()]{1,30}\))$`,
	'u',
);
/** For whom: `Jane Doe for Reuters`, `Jane Doe of the AP`. Names of bodies have such words, too: `Afghan Women for Peace`. */
const forWhom = new RegExp(
	String.raw`^(${named})\s(for|of|at|on|with|avec|con|mit|pour|para|für|per|для)\s(?:(?:reporting )?(?:in|from) .+|(.+))$`,
	'u',
);
/** An outlet that nothing parts from the name before it: `Jane Doe BBC News`. */
const outletAfter = new RegExp(
	String.raw`^(${word}(?: ${word}){1,2}?)\s(?:${outletBehind}.*)$`,
	'iu',
);
/** Which editor or correspondent somebody is. */
const field =
	'(?:staff|senior|junior|deputy|chief|managing|associate|assistant|executive|contributing|guest|special|freelance|foreign|international|world|national|political|diplomatic|economics|business|defen[cs]e|security|science|health|environment|technology|education|investigative|features|opinion|affairs)';
const work =
	'(?:correspondent|editor|reporter|writer|journalist|columnist|contributor|analyst|fellow|photographer|producer)';
/** What somebody is, where nothing parts it from the name before it: `Jane Doe Staff Writer`, `Jane Doe Special to the Post`. */
const roleAfter = new RegExp(
	String.raw`^(${named}?)\s(?:(?:${field} ){0,3}${work}|special (?:to|for) .+|follow)$`,
	'iu',
);
/** What somebody is, behind their name. */
const role =
	/\b(?:correspondent|editor|reporter|writer|journalist|columnist|contributor|analyst|fellow|professor|lecturer|scholar|director|researcher|chief|photographer|producer|expert|adviser|advisor)\b/i;
/** How to write to somebody, behind their name. */
const contact = /(?<=\S)\s{1,3}\(?(?:@\w{1,40}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20})\)?/gu;
/** What is said of somebody in a sentence. */
const sentence = /\s(?:is|was) (?:an?|the)\s.*$/u;
/** Signs that part a name from whom it wrote for, as a comma does: `Jane Doe / AP`, `Jane Doe – BBC News`. */
const sign = new RegExp(String.raw`^(${named})\s{0,3}(?:\s[-–—]\s|/)\s{0,3}(.+)$`, 'u');
/** What follows a name and belongs to it: `Jane Doe, Jr.` */
const suffix = /\s{0,3},\s{0,3}(?=(?:Jr|Sr)\b)/gu;

/** A byline without those who did other work than writing, without addresses, and with one sign between authors. */
export function withoutOtherWork(byline: string): string {
	const words = byline.replaceAll(otherWork, '').replaceAll(contact, '').replaceAll(suffix, ' ');
	const authors = words
		.replace(sentence, '')
		.trim()
		.split(/,? with (?=reporting by )| with /);
	const areNames = authors.every((one) => /^(?:reporting by )?\p{Lu}\S* \p{Lu}/u.test(one));
	return authors.join(areNames ? '; ' : ' with ');
}

/** Whether words are the name of a body that has an “and” in it: `Ministry of Agriculture, Irrigation and Livestock`. */
export function isBodyWithAnd(words: string): boolean {
	const [first = '', ...more] = words.split(/\s(?:and|und|et|y|&)\s|, /);
	if (more.length === 0 || !isOffice(first) || !/\s(?:of|for|on|für|des?)\s/.test(first))
		return false;
	return !/[,;|]/.test(words) || (!/[;|]/.test(words) && more.every((one) => !one.includes(' ')));
}

/** A name with a comma before the house, or the second author, that a sign parts from it. */
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
 * A name without where its bearer was, what they are, or for whom they wrote: no name has such words.
 *
 * @param isSigned - Whether the byline says `By`, so that it is hardly one of a body.
 */
export function withoutWhereabouts(name: string, isSigned = false): string {
	const short = whereabouts.exec(name)?.[1] ?? personIn(roleAfter, name) ?? name;
	const [, author = '', sense, whom = ''] = forWhom.exec(short) ?? [];
	const isForSomebody = (isSigned && sense !== 'of') || mayBeOutlet(whom);
	if (author !== '' && !isOffice(author) && isForSomebody) return author;
	return personIn(outletAfter, short) ?? short;
}

/** What a pattern takes for a name, where it is not that of a house. */
function personIn(pattern: RegExp, words: string): string | undefined {
	const [, name] = pattern.exec(words) ?? [];
	return name === undefined || isOutlet(name) ? undefined : name;
}

/** Whether words behind a name say what its bearer is. */
export function isRole(words: string): boolean {
	return role.test(words);
}
