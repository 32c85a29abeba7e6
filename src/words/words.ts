import edtf, { format } from 'edtf';
import type { PartNode, SourceNode } from '../model/graph/nodes.ts';
import type { Status } from '../model/graph/status.ts';
import type { ClaimKind, Confidence } from '../model/records/claim.ts';
import type { Severity } from '../model/records/correction.ts';
import type { Relation } from '../model/records/evidence.ts';
import type { Ownership } from '../model/records/publisher.ts';
import type { SourceKind } from '../model/records/source.ts';
import type { StanceLevel } from '../model/records/stance.ts';
import type { Term } from '../model/records/term.ts';
import { site } from '../site.ts';

/** Each status as a word and as a sign that shows it without colour. */
export const statusWords: Record<Status, { word: string; sign: string }> = {
	'well-supported': { word: 'Well supported', sign: '●' },
	'one-origin': { word: 'One origin', sign: '○' },
	'partly-supported': { word: 'Partly supported', sign: '◔' },
	disputed: { word: 'Disputed', sign: '◐' },
	unsupported: { word: 'Unsupported', sign: '×' },
};

/** Stands over what was corrected, as a word and as a sign. */
export const correctedWords = { word: 'Corrected', sign: '◆' };

/** What each status means, in as few words as a legend has room for. */
export const statusMeanings: Record<Status, string> = {
	'well-supported': 'two or more independent origins',
	'one-origin': 'one origin',
	'partly-supported': 'supported in part',
	disputed: 'disputed',
	unsupported: 'no support found',
};

export const relationWords: Record<Relation, string> = {
	supports: 'supports',
	partly: 'supports in part',
	disputes: 'disputes',
	context: 'context',
};

/** What stands over the evidence of one relation, in the order in which a reader weighs it. */
export const relationHeadings: Record<Relation, string> = {
	supports: 'What supports it',
	disputes: 'What disputes it',
	partly: 'What supports a part of it',
	context: 'Context',
};

export const ownershipWords: Record<Ownership, string> = {
	state: 'state media',
	public: 'public body',
	private: 'private',
	nonprofit: 'non-profit',
	government: 'government',
	intergovernmental: 'intergovernmental',
	unknown: 'owner unknown',
};

export const claimKindWords: Record<ClaimKind, string> = {
	fact: 'fact',
	estimate: 'estimate',
	judgement: 'judgement',
	forecast: 'forecast',
};

export const confidenceWords: Record<Confidence, string> = {
	high: 'high confidence',
	moderate: 'moderate confidence',
	low: 'low confidence',
};

export const sourceKindWords: Record<SourceKind, string> = {
	document: 'document',
	statement: 'statement',
	report: 'news report',
	analysis: 'analysis',
	academic: 'academic work',
	reference: 'reference work',
	dataset: 'dataset',
	interview: 'interview',
	book: 'book',
};

export const severityWords: Record<Severity, string> = {
	factual: 'Factual error',
	precision: 'Precision',
	context: 'Context',
};

export const stanceWords: Record<StanceLevel, string> = {
	recognised: 'Recognised',
	ambassador: 'Ambassador accepted',
	mission: 'Chargé or mission',
	contacts: 'Contacts',
	none: 'None',
};

export const termKindWords: Record<Term['kind'], string> = {
	group: 'group',
	treaty: 'treaty',
	institution: 'institution',
	forum: 'forum',
	place: 'place',
	concept: 'concept',
};

export const pointWords = {
	main: 'The question',
	argument: 'The argument',
	conclusion: 'The conclusion',
} as const;

/** Title of a part of an article; the introduction has none of its own. */
export function partTitle(part: PartNode | undefined): string {
	return part?.section?.title ?? 'Introduction';
}

/** A function that keeps its answers: pages ask for the same few hundred words thousands of times. */
function remembered(answer: (question: string) => string): (question: string) => string {
	const answers = new Map<string, string>();
	return (question) => {
		let known = answers.get(question);
		if (known === undefined) {
			known = answer(question);
			answers.set(question, known);
		}
		return known;
	};
}

const regions = new Intl.DisplayNames([site.language], { type: 'region' });
const languages = new Intl.DisplayNames([site.language], { type: 'language' });

/** Name of a country, from its ISO 3166-1 code. */
export const countryName = remembered((code: string) => regions.of(code) ?? code);

/** Name of a language, from its BCP 47 tag. */
export const languageName = remembered((tag: string) => languages.of(tag) ?? tag);

/** A date in words, as exact as it was written (EDTF): `3 July 2025`, `July 2025`, `1921`. */
export const dateInWords = remembered((date: string) => inWords(date, 'long'));

/** `3 Jul 2025`, for narrow places. */
export const shortDate = remembered((date: string) => inWords(date, 'short'));

/** Forms of a plain date by what it says, for each length of the month: year; month; day. */
const plainForms = { long: formsWith('long'), short: formsWith('short') };

function formsWith(month: 'long' | 'short') {
	const year = { year: 'numeric', timeZone: 'UTC' } as const;
	return [year, { ...year, month }, { ...year, month, day: 'numeric' } as const].map(
		(options) => new Intl.DateTimeFormat(site.language, options),
	);
}

/** Most dates are a plain year, month or day; the grammar of EDTF, which is slow, reads the rest. */
function inWords(date: string, month: 'long' | 'short'): string {
	const [, steps] = /^([1-9]\d{3}(?:-\d\d){0,2})$/.exec(date) ?? [];
	const form = steps && plainForms[month][steps.split('-').length - 1];
	if (form) return form.format(new Date(steps));
	return format(edtf(date), site.language, { day: 'numeric', month, year: 'numeric' });
}

/** Whether a text is in another language than what stands around it; `en` and `en-GB` are one. */
export function isForeign(language: string, around: string = site.language): boolean {
	return language.split('-')[0] !== around.split('-')[0];
}

/** The marks that quoted words stand between, by the custom of their language; single ones around a quotation within. */
export function quotationMarks(language: string, words = ''): readonly [string, string] {
	if (guillemets.has(language.split('-')[0] ?? '')) return ['«', '»'];
	return /^[“"]|[”"]$/.test(words) ? ['‘', '’'] : ['“', '”'];
}

const guillemets: ReadonlySet<string> = new Set(['ru', 'uk', 'fa', 'ps', 'ar', 'fr']);

/** What a source is called where it is listed: its title, or what stands for one. */
export function sourceTitle({ title, kind, publisher }: SourceNode): string {
	return title ?? `Untitled ${sourceKindWords[kind]} of ${publisher.name}`;
}

/** Who owns a publisher and where it works: `state media, Russia`. */
export function publisherStanding({ ownership, country }: SourceNode['publisher']): string {
	return [ownershipWords[ownership], country && countryName(country)].filter(Boolean).join(', ');
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

/** Whether letters of a language run from right to left. */
export function directionOf(language: string): 'rtl' | undefined {
	const known = directions.get(language);
	if (known) return known.direction;
	const { script = '' } = new Intl.Locale(language).maximize();
	const direction = ['Arab', 'Hebr', 'Thaa', 'Syrc'].includes(script) ? 'rtl' : undefined;
	directions.set(language, { direction });
	return direction;
}

/** Directions looked up so far: a page asks for those of a few languages hundreds of times. */
const directions = new Map<string, { direction: 'rtl' | undefined }>();

/** What stands over a block of prose that a component sets apart; `undefined` for any other component. */
export function blockTitle(component: string, asOf: string): string | undefined {
	if (component === 'Counterview') return 'Who disagrees';
	return component === 'Since' ? `Since ${dateInWords(asOf)}` : undefined;
}
