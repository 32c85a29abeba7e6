import type { ArticleNode, ClaimNode, SourceNode } from '../../model/graph/nodes.ts';
import { severities } from '../../model/records/correction.ts';
import { claimPagePath, fullAddress } from '../../routes/links.ts';
import { containerInWords } from '../../words/container.ts';
import { sourceDetails, sourceNature } from '../../words/source-words.ts';
import { wordsFor } from '../../words/words-of.ts';
import { fullEvidence, linkOf, shownAddress, titleOf } from './evidence.ts';
import { all, blocks, call, type Markup } from './markup.ts';
import type { Notes } from './notes.ts';

/** Every claim with all its evidence, part after part. */
export function ledger(article: ArticleNode, notes: Notes): Markup {
	const numbers = numbersOf(article);
	const { count, exported, partTitle } = wordsFor(article);
	return call(
		'list-of',
		{},
		exported.ledger,
		exported.ledgerIntro(count(article.claims.length, 'claim')),
		blocks(
			article.parts
				.filter(({ claims }) => claims.length > 0)
				.flatMap((part) => [
					call('group', {}, partTitle(part)),
					...part.claims.map((claim) => claimMarkup(claim, placesOf(claim, notes), numbers)),
				]),
		),
	);
}

/** Where a claim appears in the text: its marks, and the figures that show it. */
function placesOf(claim: ClaimNode, notes: Notes): string[] {
	const figures = claim.shown.filter((place) => place.as === 'figure').map(({ id }) => id);
	return [...notes.marksOf(claim), ...figures];
}

function claimMarkup(
	claim: ClaimNode,
	places: readonly string[],
	numbers: ReadonlyMap<string, number>,
): Markup {
	const { key, article, number, says, status, kind, confidence, checked, evidence } = claim;
	const words = wordsFor(claim);
	const { grades } = words;
	return call(
		'claim',
		{
			...{ number, key, places, address: fullAddress(claimPagePath(article, key)) },
			grade: all(
				call('standing', {}, words.statusWords[status].word),
				` · ${grades.claimKinds[kind]} · ${grades.confidences[confidence]} · ${words.evidence.checked(words.shortDate(checked))}`,
			),
		},
		all(says),
		blocks(evidence.map((piece) => fullEvidence(piece, numbers.get(piece.source.key) ?? 0, words))),
	);
}

/** The errors of the original, by severity. */
export function corrections(article: ArticleNode): Markup {
	const { corrections: all_ } = article;
	const { exported, grades, pages, shortDate } = wordsFor(article);
	if (all_.length === 0) return all();
	return call(
		'list-of',
		{},
		pages.corrected,
		exported.correctionsIntro,
		blocks(
			severities.flatMap((severity) => {
				const found = all_.filter((correction) => correction.severity === severity);
				return found.length === 0
					? []
					: [
							call('group', {}, grades.severities[severity]),
							...found.map(({ said, says, why, date, claim }) =>
								call(
									'correction',
									{ number: claim.number, key: claim.key },
									all(said),
									all(says),
									all(`${why} (${shortDate(date)})`),
								),
							),
						];
			}),
		),
	);
}

/** Every source, annotated. */
export function bibliography(article: ArticleNode): Markup {
	const { count, exported, pages } = wordsFor(article);
	return call(
		'list-of',
		{},
		pages.sources,
		exported.sourcesIntro(count(article.sources.length, 'source')),
		blocks(article.sources.map((source, index) => sourceMarkup(article, source, index + 1))),
	);
}

function sourceMarkup(article: ArticleNode, source: SourceNode, number: number): Markup {
	const { key, publisher } = source;
	const cited = source.citations.flatMap((citation) =>
		citation.article === article.key && citation.by === 'claim' && citation.number !== undefined
			? [citation.number]
			: [],
	);
	const words = wordsFor(article);
	return call(
		'source',
		{
			number,
			key,
			url: linkOf(source.url),
			shown: shownAddress(source.url, 110),
			archive: source.archive && linkOf(source.archive.url),
			archived:
				source.archive && words.evidence.entry.archived(words.shortDate(source.archive.captured)),
			cited,
		},
		all(
			titleOf(source, words),
			source.titleTranslated === undefined ? undefined : ` ${words.quoted(source.titleTranslated)}`,
		),
		all(
			call('standing', {}, all(publisher.name)),
			` (${words.publisherStanding(publisher)})${words.comma}${sourceDetails(source, words)}. ${containerInWords(source, words)}${sourceNature(source, words)}.`,
		),
		all(source.about),
	);
}

/** The number of each source in the bibliography. */
export function numbersOf({ sources }: ArticleNode): ReadonlyMap<string, number> {
	return new Map(sources.map(({ key }, index) => [key, index + 1]));
}
