import type { EvidenceNode, SourceNode } from '../model/graph/nodes.ts';
import { authorsInWords } from './authors.ts';
import type { Words } from './words-of.ts';
import { capitalised } from './words.ts';

/** When a source appeared, for narrow places. */
export function publishedInWords(
	{ published }: Pick<SourceNode, 'published'>,
	{ evidence, shortDate }: Words,
): string {
	return published ? shortDate(published) : evidence.undated;
}

/**
 * Details of a source to print after its publisher: who carried it, its authors, and when it
 * appeared.
 */
export function sourceDetails(source: SourceNode, words: Words): string {
	const { carriedBy, authors } = source;
	return listed(words, [
		carriedBy && words.evidence.carriedBy(carriedBy.name),
		authorsInWords(authors, words),
		publishedInWords(source, words),
	]);
}

/**
 * Whose words a quotation in the text has, for files: who said or wrote them, in which publication,
 * and when.
 */
export function quotedFrom(
	{ via, origin, source }: Pick<EvidenceNode, 'via' | 'origin' | 'source'>,
	words: Words,
): string {
	const speaker = via ? origin.name : authorsInWords(source.authors, words);
	const publication = source.publisher.name;
	return listed(words, [
		speaker === undefined ? publication : `${words.evidence.saidIn(speaker)}${publication}`,
		publishedInWords(source, words),
	]);
}

/** What kind of thing a source is, in which language, who may read it, and when we opened it. */
export function sourceNature(
	{ kind, language, access, accessed }: SourceNode,
	words: Words,
): string {
	const { evidence, grades } = words;
	return capitalised(
		listed(words, [
			grades.sourceKinds[kind],
			words.isForeign(language) && evidence.entry.in(words.languageName(language)),
			access && grades.accesses[access],
			accessed && evidence.entry.opened(words.shortDate(accessed)),
		]),
	);
}

/**
 * Details of a piece of evidence to print after its publisher: authors, who carried it, date, place
 * in the source, and origin.
 */
export function evidenceDetails(
	{ source, locator, via, origin }: EvidenceNode,
	words: Words,
): string {
	const { authors, carriedBy } = source;
	const by = authorsInWords(authors, words);
	return listed(words, [
		by,
		carriedBy && words.evidence.carriedBy(carriedBy.name),
		publishedInWords(source, words),
		locator,
		via && origin.name !== by && words.evidence.via(origin.name),
	]);
}

/** Other facts about a piece of evidence, as one sentence each. */
export function evidenceNotes(
	{ withoutQuote, formula, note }: EvidenceNode,
	{ calculation, evidence }: Words,
): string[] {
	return [
		withoutQuote === undefined ? '' : evidence.noQuote(withoutQuote),
		formula === undefined ? '' : evidence.calculated(calculation(formula)),
		note ?? '',
	].filter((text) => text !== '');
}

function listed({ comma }: Words, pieces: readonly (string | false | undefined)[]): string {
	return pieces.filter(Boolean).join(comma);
}
