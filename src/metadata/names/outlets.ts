import { isOffice } from './person-name.ts';

/** Agencies and outlets that no general word in their name reveals, in capitals or small letters. */
const known = String.raw`(?:agence france-presse|al jazeera|anadolu|ansa|associated press|axios|bloomberg|deutsche welle|getty images|interfax|khaama press|le monde|mail ?online|el país|pa media|pajhwok|politico|reuters|ria novosti|tass|the conversation|usa today|xinhua|агентство|интерфакс|коммерсантъ|риа новости|тасс|الجزيرة(?: نت)?|رويترز|رویترز)`;
/** Usual words in the names of newspapers. */
const paper = String.raw`(?:chronicle|daily|dispatch|economist|examiner|gazette|globe|guardian|herald|independent|inquirer|ledger|mail|mirror|observer|review|standard|star|sun|telegraph|tribune|weekly)`;
/** Words for several agencies together, and for people or agencies that are not named. */
const others = String.raw`(?:(?:news )?(?:agency|agencies|wires?|wire services)|agencias|agenturen|agences|others?|(?:et )?al\.?)`;
const outlet = new RegExp(
	String.raw`^(?:(?:the )?(?:${known}|${others}|daily|guardian)|the (?:\p{L}+ )?${paper})(?![\p{L}\p{M}])`,
	'iu',
);
/** Words that end like the name of a newspaper. Some of these endings are also family names. */
const likeOutlet = new RegExp(String.raw`\b${paper}$`, 'iu');
/** Initials, as in the names of agencies and stations: `AP`, `BBC News`, `AFP`. */
const letters = /^(?:the )?\p{Lu}{2,5}(?![\p{L}.])(?! \p{Lu}{3})/u;
const manyOthers = new RegExp(`^${others}$`, 'iu');
const sure = new RegExp(`^(?:the )?${known}(?![\\p{L}\\p{M}])`, 'iu');

/** Whether words name an outlet or an office, and not a person. */
export function isOutlet(words: string): boolean {
	return outlet.test(words) || letters.test(words) || isOffice(words);
}

/** Whether words that certainly do not name a person may name an outlet: `for Moscow Tribune`. */
export function mayBeOutlet(words: string): boolean {
	return isOutlet(words) || likeOutlet.test(words);
}

/** Whether words are the well-known name of an agency or outlet. */
export function isKnownOutlet(words: string): boolean {
	return (
		sure.test(words) || (letters.test(words) && !/\p{Ll}/u.test(words) && !words.includes(' '))
	);
}

/** Whether words only say that there are others, without names. */
export function isOthers(words: string): boolean {
	return manyOthers.test(words);
}

/** Outlets that may follow a name with no punctuation in between: `Jane Doe BBC News`. */
export const outletAfterName = String.raw`(?:${known}|(?:AP|AFP|BBC|CNN|DPA|dpa|DW|EFE|NBC|CBS|ABC|NPR|RFE|UPI|VOA)\b)`;
