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

/** On whose pages a source was read, by whom it is and when it appeared: what is said behind its publisher. */
export function sourceDetails(source: SourceNode, words: Words): string {
	const { carriedBy, authors } = source;
	return listed(words, [
		carriedBy && words.evidence.carriedBy(carriedBy.name),
		authorsInWords(authors, words),
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

/** Who says what is quoted, on whose pages, when, where in the source and by whose word: what is said behind its publisher. */
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

/** What is to be known of a piece of evidence besides its words, each a sentence. */
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
