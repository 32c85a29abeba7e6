import { entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Source } from '../../model/records/source.ts';
import { isForeignTo } from '../../words/scripts.ts';
import type { Finding, Rule } from '../rule.ts';

interface Oddity {
	field: keyof Source;
	pattern: RegExp;
	what: string;
	hint: (text: string) => string;
}

const write = (text: string) => `Write \`${text}\`.`;

const ofPages =
	/(?<![\p{L}\d])(?:pages?\s+|pp?\.?\s*|S\.\s|стр\.?\s*|с\.\s*)(?=\d|[ivxlc]+(?:[–-]|$))/iu;
const ofIssue =
	/^(?:(?:number|no|nr|issue|iss|номер|вып|№|#|n[°º])[.:]?\s*(?=S?\d)|(?:number|no|nr|issue)[.:]?\s+(?=[IVXLC]+$))/i;
const ofVolume = /^(?:vol(?:ume|\.)?|bd\.|band|tome|том|т\.)\s*(?=\d|[IVXLC]+$)/i;

const oddities: readonly Oddity[] = [
	{
		field: 'pages',
		pattern: ofPages,
		what: 'begins with an abbreviation, which citations print themselves',
		hint: (text) => write(text.replaceAll(new RegExp(ofPages, 'gi'), '').replaceAll('-', '–')),
	},
	{
		field: 'issue',
		pattern: ofIssue,
		what: 'begins with an abbreviation, which citations print themselves',
		hint: (text) => write(text.replace(ofIssue, '')),
	},
	{
		field: 'volume',
		pattern: ofVolume,
		what: 'begins with an abbreviation, which citations print themselves',
		hint: (text) => write(text.replace(ofVolume, '')),
	},
	{
		field: 'doi',
		pattern: /[.,;]$/,
		what: 'ends in a mark of punctuation',
		hint: (text) => write(text.slice(0, -1)),
	},
];

export const oddReference: Rule = {
	name: 'odd-reference',
	severity: 'warning',
	about:
		'What a source needs for its citation is given alone: pages, issue and volume without abbreviations, a DOI without a full stop, a title without the name of its site. A title is translated or romanised only if readers could not read it.',
	why: 'Citations and exports print these fields with their own words around them: “pp. pp. 17–29”.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content, language }) =>
		entriesOf(content, 'source').flatMap((source) => [
			...oddities.flatMap((odd) => findOdd(source, odd)),
			...siteInTitle(source),
			...pagesReversed(source),
			...titlesAgain(source, language),
		]),
};

function findOdd(source: Entry<'source'>, { field, pattern, what, hint }: Oddity): Finding[] {
	const text = source.data?.[field];
	if (typeof text !== 'string' || !pattern.test(text)) return [];
	return [
		{
			place: source.at([field]),
			words: text,
			message: `\`${field}\` ${what}.`,
			hint: hint(text),
		},
	];
}

/**
 * A title that ends in a line and up to four words, most often the name of its site. Sites also write
 * a column before the line, `Opinion | Why the mill pays`; numbers and brackets are part of a title.
 */
function siteInTitle(source: Entry<'source'>): Finding[] {
	const { title = '' } = source.data ?? {};
	const at = title.lastIndexOf(' | ');
	const own = title.slice(0, at).trim();
	const site = title.slice(at + 3).trim();
	const isSite = at > 0 && /^[^\d()[\]]+$/.test(site) && wordsIn(site) <= 4;
	const isPart =
		wordsIn(own) < Math.max(2, wordsIn(site)) ||
		own.lastIndexOf('(') > own.lastIndexOf(')') ||
		/^(?:table|figure|part|chapter) \S+$/i.test(own);
	if (!isSite || isPart) return [];
	return [
		{
			place: source.at(['title']),
			words: title,
			message: `\`title\` ends in \`| ${site}\`, which seems to be what its site adds to all titles.`,
			hint: write(own),
		},
	];
}

function wordsIn(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Pages of which the last comes before the first. In `271–85`, the last is short for `285`. */
function pagesReversed(source: Entry<'source'>): Finding[] {
	const pages = source.data?.pages ?? '';
	const [, first = '', last = ''] = /^(\d+) ?[–-] ?(\d+)$/.exec(pages) ?? [];
	if (first === '' || first.length !== last.length || Number(first) <= Number(last)) return [];
	return [
		{
			place: source.at(['pages']),
			words: pages,
			message: `The pages end before they begin: \`${pages}\`.`,
			hint: `Write \`${last}–${first}\`, or correct the numbers.`,
		},
	];
}

/** Translations and romanised forms of titles that are already in the language of the site, or in Latin letters. */
function titlesAgain(source: Entry<'source'>, language: string): Finding[] {
	const { title, titleTranslated, romanised, language: own } = source.data ?? {};
	if (title === undefined || own === undefined) return [];
	// An article in another script needs a translation, whatever the language of the site.
	const isTranslated =
		titleTranslated !== undefined && !isForeignTo(own, language) && isLatin(titleTranslated);
	const isRomanised = romanised !== undefined && isLatin(title);
	return [
		...(isTranslated
			? [
					{
						place: source.at(['titleTranslated'], 'key'),
						message: `The title is already in \`${own}\`, but has a translation.`,
						hint: 'Remove the line, or correct `language`.',
					},
				]
			: []),
		...(isRomanised
			? [
					{
						place: source.at(['romanised'], 'key'),
						message: 'The title is already in Latin letters.',
						hint: 'Remove the line, or write the title as the source has it.',
					},
				]
			: []),
	];
}

function isLatin(text: string): boolean {
	return !/[^\P{L}\p{Script=Latin}]/u.test(text);
}
