import type { ArticleNode, ClaimNode, SourceNode } from '../../model/graph/nodes.ts';
import { severities } from '../../model/records/correction.ts';
import { claimId, correctionId, sourceId } from '../../routes/anchors.ts';
import { claimPagePath, fullAddress } from '../../routes/links.ts';
import { containerInWords } from '../../words/container.ts';
import { count } from '../../words/numbers.ts';
import { sourceDetails, sourceNature } from '../../words/source-words.ts';
import {
	claimKindWords,
	confidenceWords,
	partTitle,
	publisherStanding,
	severityWords,
	shortDate,
	statusWords,
} from '../../words/words.ts';
import { fullEvidence, titleOf, toSource } from './evidence.ts';
import { evidenceFile, files } from './files.ts';
import { all, element, joined, type Markup } from './markup.ts';
import { claimPlace, type Notes } from './notes.ts';
import type { BookPage } from './page.ts';

/** Every claim with all its evidence: a page for each part that has claims. */
export function evidencePages(article: ArticleNode, notes: Notes): BookPage[] {
	return article.parts
		.filter(({ claims }) => claims.length > 0)
		.map((part) => {
			const title = `Evidence: ${partTitle(part)}`;
			return {
				file: evidenceFile(part.key),
				title,
				kind: 'appendix',
				body: all(
					element('h1', {}, title),
					element(
						'p',
						{ class: 'credit' },
						`${count(part.claims.length, 'claim')}, numbered as in the text.`,
						part.section && part.section.startHere.length > 0
							? all(' Read first: ', joined(part.section.startHere.map(toSource), '; '), '.')
							: undefined,
					),
					...part.claims.map((claim) => claimMarkup(claim, notes)),
				),
			};
		});
}

function claimMarkup(claim: ClaimNode, notes: Notes): Markup {
	const { key, article, number, says, status, kind, confidence, checked, evidence } = claim;
	const back = notes
		.marksOf(claim)
		.map((place, index, { length }) =>
			element(
				'a',
				{ href: place, role: 'doc-backlink' },
				length === 1 ? 'In the text' : `In the text, place ${String(index + 1)}`,
			),
		);
	return element(
		'section',
		{ id: claimId(key), class: 'claim' },
		element('h2', {}, `${String(number)}. ${says}`),
		element(
			'p',
			{ class: 'credit' },
			element('b', {}, statusWords[status].word),
			` · ${claimKindWords[kind]} · ${confidenceWords[confidence]} · checked ${shortDate(checked)} · `,
			joined(
				[
					...back,
					element('a', { href: fullAddress(claimPagePath(article, key)) }, 'Its page on the web'),
				],
				' · ',
			),
		),
		element('ul', { class: 'pieces' }, ...evidence.map(fullEvidence)),
	);
}

/** What the original had wrong, by how much it matters; none where nothing was. */
export function correctionsPage({ corrections }: ArticleNode): BookPage | undefined {
	if (corrections.length === 0) return undefined;
	const title = 'What was corrected';
	const groups = severities.map((severity) => ({
		severity,
		found: corrections.filter((correction) => correction.severity === severity),
	}));
	return {
		file: files.corrections,
		title,
		kind: 'appendix',
		body: all(
			element('h1', {}, title),
			element(
				'p',
				{},
				'Where the evidence did not bear the original out, this edition prints what the evidence says.',
			),
			...groups
				.filter(({ found }) => found.length > 0)
				.flatMap(({ severity, found }) => [
					element('h2', {}, severityWords[severity]),
					element(
						'dl',
						{},
						...found.flatMap(({ key, said, says, why, date, claim }) => [
							element('dt', { id: correctionId(key) }, element('del', {}, said)),
							element(
								'dd',
								{},
								element('p', {}, element('ins', {}, says)),
								element(
									'p',
									{ class: 'credit' },
									`${why} (${shortDate(date)}) `,
									element('a', { href: claimPlace(claim) }, `Claim ${String(claim.number)}`),
								),
							),
						]),
					),
				]),
		),
	};
}

/** Every source, annotated. */
export function sourcesPage(article: ArticleNode): BookPage {
	const title = 'Sources';
	return {
		file: files.sources,
		title,
		kind: 'bibliography',
		body: all(
			element('h1', {}, title),
			element(
				'ol',
				{ class: 'sources' },
				...article.sources.map((source) => sourceMarkup(article, source)),
			),
		),
	};
}

function sourceMarkup(article: ArticleNode, source: SourceNode): Markup {
	const { key, url, publisher, titleTranslated, archive, about, citations } = source;
	const citing = new Set(
		citations
			.filter((citation) => citation.article === article.key && citation.by === 'claim')
			.map((citation) => citation.key),
	);
	const claims = article.claims.filter((claim) => citing.has(claim.key));
	return element(
		'li',
		{ id: sourceId(key) },
		element(
			'p',
			{},
			titleOf(source),
			titleTranslated === undefined ? undefined : ` “${titleTranslated}”`,
			`. ${publisher.name} (${publisherStanding(publisher)}), ${sourceDetails(source)}. `,
			`${containerInWords(source)}${sourceNature(source)}.`,
		),
		element('p', { class: 'credit' }, about),
		element(
			'p',
			{ class: 'credit' },
			element('a', { href: url }, 'At the source'),
			archive && ' · ',
			archive && element('a', { href: archive.url }, `Archived ${shortDate(archive.captured)}`),
			claims.length > 0 ? ' · Cited for claims ' : undefined,
			joined(
				claims.map((claim) => element('a', { href: claimPlace(claim) }, String(claim.number))),
				', ',
			),
		),
	);
}
