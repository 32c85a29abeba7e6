/** `id` of the nth mark of a scheme in a part, counted from 1. */
export function markId(scheme: 'claim' | 'term' | 'person', part: string, ordinal: number): string {
	return `${scheme === 'claim' ? 'mark' : scheme}-${inOneWord(part)}-${String(ordinal)}`;
}

/** A key without hyphens, so that `market-share` does not hold the word “share”, by which reader views drop a link. */
function inOneWord(key: string): string {
	return key.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `id` of a quotation set apart. */
export function quotationId(claim: string): string {
	return `quotation-${claim}`;
}

/** `id` of a figure. Of timeline and stances an article has one each: they are called by their names. */
export function figureId(figure: string): string {
	return figure === 'timeline' || figure === 'stances' ? figure : `figure-${figure}`;
}

/** `id` of a claim's entry in a list of evidence. */
export function claimId(claim: string): string {
	return `claim-${claim}`;
}

/** `id` of an event. */
export function eventId(event: string): string {
	return `event-${event}`;
}

/** `id` of a stance. */
export function stanceId(stance: string): string {
	return `stance-${stance}`;
}

/** `id` of a state on the map of stances. */
export function mapStateId(stance: string): string {
	return `map-${stance}`;
}

/** `id` of a part of an article: a section, or the introduction. */
export function partId(part: string): string {
	return part === 'index' ? 'introduction' : `section-${part}`;
}

/** `id` of an article's title where articles are listed. */
export function teaserId(article: string): string {
	return `article-${article}`;
}

/** `id` of one of the three points of an article. */
export function pointId(article: string, point: string): string {
	return `point-${article}-${point}`;
}

/** `id` of a source's entry in a bibliography. */
export function sourceId(source: string): string {
	return `source-${source}`;
}

/** `id` of a term's entry in the glossary. */
export function termId(term: string): string {
	return `term-${term}`;
}

/** `id` of a heading below the title of a part. Keys have no double hyphen, so no two parts share one. */
export function headingId(part: string, slug: string): string {
	return `heading-${part}--${slug}`;
}

/** `id` of a correction's entry. */
export function correctionId(correction: string): string {
	return `correction-${correction}`;
}
