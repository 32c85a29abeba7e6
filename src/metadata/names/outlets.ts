import { isOffice } from './person-name.ts';

/** Agencies and outlets that bylines name and that no word of theirs gives away, in any case. */
const known = String.raw`(?:agence france-presse|al jazeera|anadolu|ansa|associated press|axios|bloomberg|deutsche welle|getty images|interfax|khaama press|le monde|mail ?online|el país|pa media|pajhwok|politico|reuters|ria novosti|tass|the conversation|usa today|xinhua|агентство|интерфакс|коммерсантъ|риа новости|тасс|الجزيرة(?: نت)?|رويترز|رویترز)`;
/** What papers are called. */
const paper = String.raw`(?:chronicle|daily|dispatch|economist|examiner|gazette|globe|guardian|herald|independent|inquirer|ledger|mail|mirror|observer|review|standard|star|sun|telegraph|tribune|weekly)`;
/** Several agencies at once, and those who are not named. */
const others = String.raw`(?:(?:news )?(?:agency|agencies|wires?|wire services)|agencias|agenturen|agences|others?|(?:et )?al\.?)`;
const outlet = new RegExp(
	String.raw`^(?:(?:the )?(?:${known}|${others}|daily|guardian)|the (?:\p{L}+ )?${paper})(?![\p{L}\p{M}])`,
	'iu',
);
/** What ends in the name of a paper; some of these are family names as well. */
const likeOutlet = new RegExp(String.raw`\b${paper}$`, 'iu');
/** Letters that stand for a name, as agencies and stations have: `AP`, `BBC News`, `AFP`. */
const letters = /^(?:the )?\p{Lu}{2,5}(?![\p{L}.])(?! \p{Lu}{3})/u;
const manyOthers = new RegExp(`^${others}$`, 'iu');
const sure = new RegExp(`^(?:the )?${known}(?![\\p{L}\\p{M}])`, 'iu');

/** Whether words name a house that publishes, or an office, and no person. */
export function isOutlet(words: string): boolean {
	return outlet.test(words) || letters.test(words) || isOffice(words);
}

/** Whether words of which it is sure that they name nobody may name a house: `for Moscow Tribune`. */
export function mayBeOutlet(words: string): boolean {
	return isOutlet(words) || likeOutlet.test(words);
}

/** Whether words name an agency or an outlet that everybody knows by that name. */
export function isKnownOutlet(words: string): boolean {
	return (
		sure.test(words) || (letters.test(words) && !/\p{Ll}/u.test(words) && !words.includes(' '))
	);
}

/** Whether words only say that there are more who are not named. */
export function isOthers(words: string): boolean {
	return manyOthers.test(words);
}

/** Outlets as they stand behind a name without any sign: `Jane Doe BBC News`. */
export const outletBehind = String.raw`(?:${known}|(?:AP|AFP|BBC|CNN|DPA|dpa|DW|EFE|NBC|CBS|ABC|NPR|RFE|UPI|VOA)\b)`;
