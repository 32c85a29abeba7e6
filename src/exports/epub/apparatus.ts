import type { ArticleNode, ClaimNode, SourceNode } from '../../model/graph/nodes.ts';
import { severities } from '../../model/records/correction.ts';
import { claimId, correctionId, sourceId } from '../../routes/anchors.ts';
import { claimPagePath, fullAddress } from '../../routes/links.ts';
import { containerInWords } from '../../words/container.ts';
import { sourceDetails, sourceNature } from '../../words/source-words.ts';
import { wordsFor } from '../../words/words-of.ts';
import { fullEvidence, titleOf, toSource } from './evidence.ts';
import { evidenceFile, files } from './files.ts';
import { all, element, joined, type Markup } from './markup.ts';
import { claimPlace, type Notes } from './notes.ts';
import type { BookPage } from './page.ts';

/** Every claim with all its evidence: a page for each part that has claims. */
export function evidencePages(article: ArticleNode, notes: Notes): BookPage[] {
	const words = wordsFor(article);
	const { count, exported, partTitle, semicolon } = words;
	return article.parts
		.filter(({ claims }) => claims.length > 0)
		.map((part) => {
			const title = exported.evidenceOf(partTitle(part));
			return {
				file: evidenceFile(part.key),
				title,
				kind: 'appendix',
				body: all(
					element('h1', {}, title),
					element(
						'p',
						{ class: 'credit' },
						exported.numbered(count(part.claims.length, 'claim')),
						part.section && part.section.startHere.length > 0
							? all(
									exported.readFirst,
									joined(
										part.section.startHere.map((source) => toSource(source, words)),
										semicolon,
									),
									'.',
								)
							: undefined,
					),
					...part.claims.map((claim) => claimMarkup(claim, notes)),
				),
			};
		});
}

function claimMarkup(claim: ClaimNode, notes: Notes): Markup {
	const { key, article, number, says, status, kind, confidence, checked, evidence } = claim;
	const words = wordsFor(claim);
	const { exported, grades } = words;
	const back = notes
		.marksOf(claim)
		.map((place, index, { length }) =>
			element(
				'a',
				{ href: place, role: 'doc-backlink' },
				length === 1 ? exported.inText : exported.inTextAt(words.number(index + 1)),
			),
		);
	return element(
		'section',
		{ id: claimId(key), class: 'claim' },
		element('h2', {}, `${words.number(number)}. ${says}`),
		element(
			'p',
			{ class: 'credit' },
			element('b', {}, words.statusWords[status].word),
			` · ${grades.claimKinds[kind]} · ${grades.confidences[confidence]} · ${words.evidence.checked(words.shortDate(checked))} · `,
			joined(
				[
					...back,
					element('a', { href: fullAddress(claimPagePath(article, key)) }, exported.pageOnWeb),
				],
				' · ',
			),
		),
		element('ul', { class: 'pieces' }, ...evidence.map((piece) => fullEvidence(piece, words))),
	);
}

/** The errors of the original, by severity; `undefined` if there were none. */
export function correctionsPage(article: ArticleNode): BookPage | undefined {
	const { corrections } = article;
	if (corrections.length === 0) return undefined;
	const words = wordsFor(article);
	const title = words.pages.corrected;
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
			element('p', {}, words.exported.correctionsIntro),
			...groups
				.filter(({ found }) => found.length > 0)
				.flatMap(({ severity, found }) => [
					element('h2', {}, words.grades.severities[severity]),
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
									`${why} (${words.shortDate(date)}) `,
									element(
										'a',
										{ href: claimPlace(claim) },
										words.pages.claim(words.number(claim.number)),
									),
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
	const { sources: title } = wordsFor(article).pages;
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
	const words = wordsFor(article);
	const { comma, exported } = words;
	return element(
		'li',
		{ id: sourceId(key) },
		element(
			'p',
			{},
			titleOf(source, words),
			titleTranslated === undefined ? undefined : ` ${words.quoted(titleTranslated)}`,
			`. ${publisher.name} (${words.publisherStanding(publisher)})${comma}${sourceDetails(source, words)}. `,
			`${containerInWords(source, words)}${sourceNature(source, words)}.`,
		),
		element('p', { class: 'credit' }, about),
		element(
			'p',
			{ class: 'credit' },
			element('a', { href: url }, exported.atSource),
			archive && ' · ',
			archive &&
				element(
					'a',
					{ href: archive.url },
					words.evidence.entry.archived(words.shortDate(archive.captured)),
				),
			claims.length > 0 ? exported.citedFor : undefined,
			joined(
				claims.map((claim) =>
					element('a', { href: claimPlace(claim) }, words.number(claim.number)),
				),
				comma,
			),
		),
	);
}
