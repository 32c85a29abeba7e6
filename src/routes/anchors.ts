/**
 * The prefixes before a key in an `id`, and what the key names. The ids below are made and read by
 * this table.
 */
const keysInIds = {
	quotation: 'claim',
	figure: 'figure',
	claim: 'claim',
	event: 'event',
	stance: 'stance',
	map: 'stance',
	section: 'section',
	heading: 'section',
	article: 'article',
	point: 'article',
	source: 'source',
	term: 'term',
	correction: 'correction',
} as const;

type Prefix = keyof typeof keysInIds;

function idOf(prefix: Prefix, key: string): string {
	return `${prefix}-${key}`;
}

/** The key that an `id` holds, what it names, and where it begins; `undefined` for an id without one. */
export function keyInId(
	id: string,
): { to: (typeof keysInIds)[Prefix]; key: string; start: number } | undefined {
	const [, prefix = '', rest = ''] = /^([a-z]+)-(.+)$/.exec(id) ?? [];
	if (!Object.hasOwn(keysInIds, prefix)) return undefined;
	const key = rest.slice(0, endOfKey[prefix as Prefix]?.(rest));
	return { to: keysInIds[prefix as Prefix], key, start: prefix.length + 1 };
}

/** Where the key ends in ids in which more text follows it. */
const endOfKey: Partial<Record<Prefix, (rest: string) => number>> = {
	heading: (rest) => `${rest}--`.indexOf('--'),
	point: (rest) => rest.lastIndexOf('-'),
};

/** `id` of the nth mark of a scheme in a part, counted from 1. */
export function markId(scheme: 'claim' | 'term' | 'person', part: string, ordinal: number): string {
	return `${scheme === 'claim' ? 'mark' : scheme}-${inOneWord(part)}-${String(ordinal)}`;
}

/**
 * A key without hyphens. In `market-share`, reader views would find the word “share” and drop the
 * link.
 */
function inOneWord(key: string): string {
	return key.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `id` of a quotation in a block. */
export function quotationId(claim: string): string {
	return idOf('quotation', claim);
}

/**
 * `id` of a figure. An article has one timeline and one set of stances, so their ids are just their
 * names.
 */
export function figureId(figure: string): string {
	return figure === 'timeline' || figure === 'stances' ? figure : idOf('figure', figure);
}

/** `id` of a claim's entry in a list of evidence. */
export function claimId(claim: string): string {
	return idOf('claim', claim);
}

/** `id` of an event. */
export function eventId(event: string): string {
	return idOf('event', event);
}

/** `id` of a stance. */
export function stanceId(stance: string): string {
	return idOf('stance', stance);
}

/** `id` of a state on the map of stances. */
export function mapStateId(stance: string): string {
	return idOf('map', stance);
}

/** `id` of a part of an article: a section, or the introduction. */
export function partId(part: string): string {
	return part === 'index' ? 'introduction' : idOf('section', part);
}

/** `id` of an article's title in a list of articles. */
export function teaserId(article: string): string {
	return idOf('article', article);
}

/** `id` of one of the three points of an article. */
export function pointId(article: string, point: string): string {
	return idOf('point', `${article}-${point}`);
}

/** `id` of a source's entry in a bibliography. */
export function sourceId(source: string): string {
	return idOf('source', source);
}

/** `id` of a term's entry in the glossary. */
export function termId(term: string): string {
	return idOf('term', term);
}

/** `id` of a heading below the title of a part. Keys have no double hyphen, so no two parts share one. */
export function headingId(part: string, slug: string): string {
	return idOf('heading', `${part}--${slug}`);
}

/** `id` of a correction's entry. */
export function correctionId(correction: string): string {
	return idOf('correction', correction);
}
