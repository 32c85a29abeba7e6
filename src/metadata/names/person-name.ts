import { mayBeginWithFamily } from './family-first.ts';

/** Words that show that an author is not a person. */
const office =
	/\b(?:staff|desk|team|board|agenc(?:y|e|ia)|agenzia|agentur|news|newsroom|editors?|editorial|reporters?|correspondents?|press|service|bureau|ministry|office|council|committee|group|institute|university|department|project|programme?|fund|forum|alliance|party|authority|foundation|network|international|media|times|post|journal|magazine|radio|tv|television|writers?|contributors?|agencies|wire|community|society|association|foundation|union|bank|commission|center|centre)\b/i;
/** A part of a name in Latin letters: `Jane`, `J.`, `O’Neill`, `Ben-Ami`. */
const part = String.raw`\p{Lu}[\p{Script=Latin}\p{M}'’.-]*`;
/** Particles of a family name with a capital letter. */
const big = '(?:Le|La|De|Del|Della|Di|Da|Du|Van|Von|Al|El|Bin|Ibn|Mac|St)';
const two = new RegExp(`^(${part}) (${part})$`, 'u');
const withInitials = new RegExp(
	String.raw`^(${part}(?: \p{Lu}\.?){1,2}|\p{Lu}\. ${part}) (${part})$`,
	'u',
);
const withParticle = new RegExp(
	`^(${part}) ((?:(?:\\p{Ll}[\\p{Ll}'’]{0,5}|${big}) ){1,2}${part})$`,
	'u',
);
/** A title before a name. */
const title = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev|gen|col)\.?\s/i;

/** Whether an author is not a person but an office or an agency. */
export function isOffice(name: string): boolean {
	return office.test(name);
}

/**
 * The name of a person, with the family name first if it is certain which that is: in a name of two
 * Latin words, a name with initials in the middle, or a name with a particle. Otherwise the name
 * stays as printed; so do offices, and names that may already begin with the family name.
 */
export function personName(printed: string): string {
	const name = printed
		.replace(title, '')
		.replace(/[.,;:]{1,9}$/, (end) => (/\p{Lu}\.$/u.test(printed) ? end : ''));
	if (name.includes(',') || isOffice(name) || mayBeginWithFamily(name)) return name;
	const [, given, family] =
		withInitials.exec(name) ?? two.exec(name) ?? withParticle.exec(name) ?? [];
	if (given === undefined || family === undefined) return name;
	// The order is not certain for names in capitals, or with a single letter as family name.
	if (family.replace('.', '').length < 2 || !/\p{Ll}/u.test(name)) return name;
	return `${family}, ${given}`;
}
