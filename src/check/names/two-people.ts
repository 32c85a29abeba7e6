import { isEnglish } from '../english/dictionary.ts';

const name = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;
/** Two to four words with capitals, among them small words of family names: `Jan van der Berg`. */
const fullName = String.raw`${name}(?: (?:(?:van|von|der|den|de|del|della|la|di|da|dos|du|al|el|bin|ibn|ben|ter|zu) )*${name}){1,3}`;

/**
 * What joins two authors. `y`, `e` and `i` are not among them, because they also join the two halves
 * of one family name: `José Ortega y Gasset`.
 */
const joined = new RegExp(
	String.raw`^(${fullName})(?:,?\s+(?:and|AND|with|und|et|och|og|en|ve|и|та)\s+|;\s*|\s*[/|+]\s*)(${fullName})$`,
	'u',
);

/** Words of organisations, many of which have a name with `and`. */
const ofOrganisation = new RegExp(
	String.raw`\b(?:${[
		'Academ(?:y|ies)|Administration|Affairs|Agenc(?:y|e)|Alliance|Archives?|Association|Authority|Bank|Board|Books?',
		'Brothers|Bureau|Cent(?:er|re)s?|Chambers?|Church|Club|Coalition|College|Commission|Committee|Company|Confederation',
		'Congress|Corporation|Council|Court|Crescent|Cross|Department|Development|Directorate|Division|Education|Embassy',
		'Engineers|Federation|Forum|Foundation|Fund|Group|Health|House|Inc|Industr(?:y|ies)|Initiative|Institut(?:e|ion)?',
		'International|Journal|Labou?r|Law|League|Library|Limited|Ltd|LLP|LLC|Media|Ministry|Museum|National|Network|News',
		'Office|Organi[sz]ation|Partners|Party|Post|Press|Programme?|Project|Research|Review|Rights|Royal|School|Science',
		'Sciences|Service|Services|Societ(?:y|ies)|Sons|State|States|Statistics|Stiftung|Studies|Study|Survey|Team|Times',
		'Trade|Trust|Unions?|Universit(?:y|ies|é|ät|eit|et)|Watch|Weekly|World|Africa|America|Asia|Australia|Britain|Canada',
		'China|Europe|France|Germany|India|Iran|Ireland|Italy|Japan|Russia|Scotland|Turkey|Ukraine|Wales|Afghan|African',
		'American|Arab|Asian|Australian|British|Canadian|Chinese|Dutch|English|European|French|German|Greek|Indian|Iranian',
		'Irish|Israeli|Italian|Japanese|Muslim|Islamic|Christian Aid|Jewish|Pakistani|Russian|Saudi|Scottish|Soviet|Spanish',
		'Associates|Broadcasting|Chronicle|Consulting|Desk|Editors|Gazette|Government|Guardian|Herald|Hospital|Mail|Observer',
		'Police|Province|Radio|Republic|Saint|São|Staff|Star|Television|Today|Tribune|TV',
		'Swedish|Swiss|Turkish|Ukrainian|Welsh|Central|North|South|East|West|Northern|Southern|Eastern|Western',
	].join('|')})(?![\p{L}’'])`,
	'u',
);

/** Whether the name of one author seems to be the full names of two people. */
export function isOfTwoPeople(author: string): boolean {
	const [, one, other] = joined.exec(author) ?? [];
	return [one, other].every((side) => side !== undefined && isPerson(side));
}

/** Given names that are also words of the dictionary in small letters. */
const givenNames = new Set(
	(
		'Amber Angelica Art Basil Bill Billy Bob Bobby Carol Chase Christian Chuck Clay Clement Cliff Curt Daisy Dale ' +
		'Dawn Dean Dick Dolly Don Drew Ed Eddy Eve Faith Felicity Fern Flora Frank Gene Glen Grace Grant Guy Hank ' +
		'Harry Hazel Heather Holly Hope Iris Ivy Jack Jade Jasmine Jean Jenny Jimmy John Johnny Josh Joy Ken Kit Kitty ' +
		'Lance Laurel Lee Lily Linden Maria Marina Mark Martin Matt Max May Melody Mike Miles Molly Myrtle Nick Olive ' +
		'Opal Pat Patsy Pearl Peg Penny Peter Poppy Randy Ray Rich Rob Robin Rod Roger Rose Rosemary Ruby Rusty Sally ' +
		'Sandy Sterling Sue Ted Terry Timothy Tom Tony Verity Veronica Victor Viola Violet Wade Warren Will'
	).split(' '),
);

/** Whether words are a name, not only words of the dictionary, as in `Fish Wildlife and Parks Montana`. */
function isPerson(words: string): boolean {
	if (ofOrganisation.test(words)) return false;
	const names = words.toLowerCase().split(' ');
	const [given = ''] = names;
	const isGivenName = givenNames.has(given.charAt(0).toUpperCase() + given.slice(1));
	return isGivenName || names.some((name) => !isEnglish(name));
}
