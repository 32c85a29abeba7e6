import type { EvidenceNode, SourceNode } from '../model/graph/nodes.ts';
import { authorsInWords } from './authors.ts';
import { calculationInWords } from './numbers.ts';
import { capitalised, isForeign, languageName, shortDate, sourceKindWords } from './words.ts';

/** When a source appeared, for narrow places. */
export function publishedInWords({ published }: Pick<SourceNode, 'published'>): string {
	return published ? shortDate(published) : 'undated';
}

/** On whose pages a source was read, by whom it is and when it appeared: what is said behind its publisher. */
export function sourceDetails(source: SourceNode): string {
	const { carriedBy, authors } = source;
	return listed([
		carriedBy && `carried by ${carriedBy.name}`,
		authorsInWords(authors),
		publishedInWords(source),
	]);
}

/** What kind of thing a source is, in which language, who may read it, and when we opened it. */
export function sourceNature({ kind, language, access, accessed }: SourceNode): string {
	return capitalised(
		listed([
			sourceKindWords[kind],
			isForeign(language) && `in ${languageName(language)}`,
			access,
			accessed && `opened ${shortDate(accessed)}`,
		]),
	);
}

/** Who says what is quoted, on whose pages, when, where in the source and by whose word: what is said behind its publisher. */
export function evidenceDetails({ source, locator, via, origin }: EvidenceNode): string {
	const { authors, carriedBy } = source;
	const by = authorsInWords(authors);
	return listed([
		by,
		carriedBy && `carried by ${carriedBy.name}`,
		publishedInWords(source),
		locator,
		via && origin.name !== by && `via ${origin.name}`,
	]);
}

/** What is to be known of a piece of evidence besides its words, each a sentence. */
export function evidenceNotes({ withoutQuote, formula, note }: EvidenceNode): string[] {
	return [
		withoutQuote && `No quote: ${withoutQuote}`,
		formula && `Calculated: ${calculationInWords(formula)}`,
		note,
	].filter((text): text is string => Boolean(text));
}

function listed(words: readonly (string | false | undefined)[]): string {
	return words.filter(Boolean).join(', ');
}
