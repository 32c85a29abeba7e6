import type { EvidenceNode, SourceNode } from '../model/graph/nodes.ts';
import type { LinkStanding } from '../link-state/link-standing.ts';
import { nameParts } from '../words/authors.ts';
import { isForeign } from '../words/words.ts';
import { citedTitle } from './bibliography/cited-title.ts';
import { typeOf } from './bibliography/source-types.ts';
import { wikipediaDate } from './wikipedia-date.ts';

/** What a template needs in addition to its source. */
interface Citing {
	/** The cited words, and where they are. */
	evidence?: Pick<EvidenceNode, 'quote' | 'translation' | 'locator'>;
	/** The state of its link at the last check. */
	standing: Pick<LinkStanding, 'kind' | 'archive'>;
}

/** A source as a template of the English Wikipedia, with the quoted words and their translation. */
export function citeTemplate(source: SourceNode, { evidence, standing }: Citing): string {
	const { language, title, romanised, titleTranslated, publisher, carriedBy } = source;
	const { archive, kind } = standing;
	const isOtherScript =
		title !== undefined && isForeign(language) && !/^\p{Script=Latin}/u.test(letters(title));
	const people = (source.authors ?? []).flatMap((author, index): [string, string][] => {
		const { family, given } = nameParts(author);
		const number = String(index + 1);
		return given === undefined
			? [[`author${number}`, family]]
			: [
					[`last${number}`, family],
					[`first${number}`, given],
				];
	});
	const fields: [string, string | undefined][] = [
		...people,
		['title', isOtherScript ? romanised : citedTitle(source)],
		['script-title', isOtherScript ? `${language.split('-')[0] ?? language}:${title}` : undefined],
		['trans-title', titleTranslated],
		['url', addressIn(source.url)],
		['url-status', archive && (kind === 'gone' ? 'dead' : 'live')],
		['archive-url', archive && addressIn(archive.url)],
		['archive-date', archive?.captured],
		['date', source.published && wikipediaDate(source.published)],
		['access-date', source.accessed],
		['language', isForeign(language) ? language.split('-')[0] : undefined],
		[typeOf(source).wikipedia === 'cite journal' ? 'journal' : 'work', source.container],
		['volume', source.volume],
		['issue', source.issue],
		locatorIn(evidence?.locator, source.pages),
		['doi', source.doi],
		['isbn', source.isbn],
		['edition', source.edition],
		['publisher', publisher.name],
		['via', carriedBy?.name],
		['quote', evidence?.quote],
		['trans-quote', evidence?.translation],
	];
	const written = fields.flatMap(([name, value]) =>
		value === undefined
			? []
			: [`${name}=${['url', 'archive-url'].includes(name) ? value : escapeWiki(value)}`],
	);
	return `{{${[typeOf(source).wikipedia, ...written].join(' |')}}}`;
}

const entities: Readonly<Record<string, string>> = {
	'|': '&#124;',
	'=': '&#61;',
	'{': '&#123;',
	'}': '&#125;',
	'[': '&#91;',
	']': '&#93;',
	'<': '&lt;',
	'>': '&gt;',
	'~': '&#126;',
};

/** A value that cannot end a template, begin a link, or become a signature or a horizontal line. */
export function escapeWiki(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/&(?=#?\w+;)/g, '&amp;')
		.replaceAll("''", '&#39;&#39;')
		.replaceAll('----', '&#45;'.repeat(4))
		.replaceAll(/[|={}[\]<>~]/g, (sign) => entities[sign] ?? sign);
}

/** An address that cannot end a template. */
function addressIn(url: string): string {
	return url.replaceAll(/[|{}[\]<>"\s]/g, encodeURIComponent);
}

/**
 * Where the quoted words are, or else the pages of the whole work: a template takes only one of
 * `page`, `pages` and `at`.
 */
function locatorIn(locator: string | undefined, pages?: string): [string, string | undefined] {
	const [, name, numbers] = /^(pp?)\.\s*([\dA-Za-z][\dA-Za-z–, -]*)$/.exec(locator ?? '') ?? [];
	if (numbers !== undefined) return [name === 'p' ? 'page' : 'pages', numbers];
	return locator === undefined ? ['pages', pages] : ['at', locator];
}

function letters(text: string): string {
	return text.replaceAll(/[^\p{Letter}]/gu, '');
}
