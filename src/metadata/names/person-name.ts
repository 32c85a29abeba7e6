import { mayBeginWithFamily } from './family-first.ts';

/** Words by which an author is no person. */
const office =
	/\b(?:staff|desk|team|board|agenc(?:y|e|ia)|agenzia|agentur|news|newsroom|editors?|editorial|reporters?|correspondents?|press|service|bureau|ministry|office|council|committee|group|institute|university|department|project|programme?|fund|forum|alliance|party|authority|foundation|network|international|media|times|post|journal|magazine|radio|tv|television|writers?|contributors?|agencies|wire|community|society|association|foundation|union|bank|commission|center|centre)\b/i;
/** A part of a name in Latin letters: `Jane`, `J.`, `O’Neill`, `Ben-Ami`. */
const part = String.raw`\p{Lu}[\p{Script=Latin}\p{M}'’.-]*`;
/** Parts of a family name that are written large. */
const big = '(?:Le|La|De|Del|Della|Di|Da|Du|Van|Von|Al|El|Bin|Ibn|Mac|St)';
const two = new RegExp(`^(${part}) (${part})$`, 'u');
const withInitials = new RegExp(
	String.raw`^(${part}(?: \p{Lu}\.?){1,2}|\p{Lu}\. ${part}) (${part})$`,
	'u',
);
const withParticle = new RegExp(
	`^(${part}) ((?:(?:(?!(?:and|as|at|by|for|from|in|is|of|on|or|the|to|via|with) )\\p{Ll}[\\p{Ll}'’]{0,5}|${big}) ){1,2}${part})$`,
	'u',
);
/** What follows a name and is none. */
const title =
	/^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev|gen|col|lt|maj|capt|sgt)\.?\s){1,3}/i;

/** Whether an author is no person, but an office or an agency. */
export function isOffice(name: string): boolean {
	return office.test(name);
}

/**
 * The name of a person, family name first where it is sure which that is: of two Latin words, of a name
 * with initials in the middle, before a particle. Else, for an office, and for a name that may have the
 * family’s first already, as it is printed.
 */
export function personName(printed: string): string {
	const name = printed
		.replace(title, '')
		.replace(/[.,;:]{1,9}$/, (end) => (/(?:\p{Lu}|\b[JS]r)\.$/u.test(printed) ? end : ''));
	if (name.includes(',') || isOffice(name) || mayBeginWithFamily(name)) return name;
	const [, given, family] =
		withInitials.exec(name) ?? two.exec(name) ?? withParticle.exec(name) ?? [];
	if (given === undefined || family === undefined) return name;
	// Of a name in capitals, and of one that is a single letter, nothing is sure.
	if (family.replace('.', '').length < 2 || !/\p{Ll}/u.test(name)) return name;
	return `${family}, ${given}`;
}
