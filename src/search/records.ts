import type {
	ArticleNode,
	ClaimNode,
	CorrectionNode,
	EvidenceNode,
	FigureNode,
	Graph,
	SourceNode,
} from '../model/graph/nodes.ts';
import { isDoubtful, type Status } from '../model/graph/status.ts';
import type { Chunk } from '../prose/chunks.ts';
import { correctionId, eventId, figureId, partId, pointId, stanceId } from '../routes/anchors.ts';
import {
	articlePath,
	articlePlace,
	ledgerPath,
	personPath,
	sourcePath,
	termPath,
} from '../routes/links.ts';
import { wordsFor } from '../words/words-of.ts';
import { authorsInWords } from '../words/authors.ts';
import {
	claimKindWords,
	confidenceWords,
	countryName,
	dateInWords,
	severityWords,
	sourceKindWords,
	sourceTitle,
	stanceWords,
	statusWords,
	termKindWords,
} from '../words/words.ts';
import {
	type Passage,
	passage,
	passagesIn,
	passagesOf,
	present,
	record,
	type Result,
	type SearchRecord,
} from './record.ts';
import { otherNamesOf } from './state-names.ts';

/** Prose by its name: `article/part`, `people/person`, `glossary/term`. */
export type ChunksOf = (prose: string) => readonly Chunk[];

/** Everything a reader can search, of each kind in the order of the articles. */
export function searchRecords(graph: Graph, chunksOf: ChunksOf): SearchRecord[] {
	return [
		...graph.articles.flatMap((article) => [
			...article.corrections.map((correction) => correctionRecord(article, correction)),
			...article.claims.map((claim) => claimRecord(claim)),
			...stanceRecords(article),
			...eventRecords(article),
			...article.figures.map((figure) => figureRecord(article, figure)),
			...textRecords(article, chunksOf),
		]),
		...sourceRecords(graph),
		...termRecords(graph, chunksOf),
		...personRecords(graph, chunksOf),
	];
}

function textRecords(article: ArticleNode, chunksOf: ChunksOf): SearchRecord[] {
	const { key, title, standfirst, points, parts, language } = article;
	const { grades } = wordsFor(article);
	const own = (...texts: (string | undefined)[]) => passagesIn(language, ...texts);
	return [
		record('text', articlePath(key), passage(title, language), {
			passages: own(standfirst),
		}),
		...(['main', 'argument', 'conclusion'] as const).map((name) => {
			const { text, status } = points[name];
			return record(
				'text',
				articlePlace(key, pointId(key, name)),
				passage(grades.points[name], language),
				{
					...(status === undefined ? {} : { status: statusShown(status) }),
					passages: own(text),
				},
			);
		}),
		...parts.flatMap(({ key: part, section }) =>
			chunksOf(`${key}/${part}`)
				.filter(({ text }) => text !== '')
				.map(({ heading, text }) => {
					const name = section?.title ?? title;
					const url = articlePlace(key, heading?.id ?? partId(part));
					return record(
						'text',
						url,
						passage(heading ? `${name}: ${heading.text}` : name, language),
						{
							passages: own(text),
						},
					);
				}),
		),
	];
}

function claimRecord({
	article,
	key,
	number,
	says,
	status,
	kind,
	confidence,
	evidence,
	language,
}: ClaimNode) {
	return record('claim', ledgerPath(article, key), passage(says, language), {
		number,
		status: statusShown(status),
		note: `${claimKindWords[kind]}, ${confidenceWords[confidence]}`,
		spoken: [...new Set(evidence.map(({ origin }) => origin.name))],
		marks: [statusWords[status].word, claimKindWords[kind], confidenceWords[confidence]],
		passages: passagesOfEvidence(evidence, language),
	});
}

function statusShown(status: Status): NonNullable<Result['status']> {
	return { ...statusWords[status], isDoubtful: isDoubtful(status) };
}

function correctionRecord(
	{ key: article, claims, language }: ArticleNode,
	{ key, claim, was, now, said, says, why, severity, date }: CorrectionNode,
): SearchRecord {
	const url = articlePlace(article, correctionId(key));
	return record('correction', url, passage(now ?? says, language), {
		...(was === undefined ? {} : { was }),
		note: `${severityWords[severity]}, corrected on ${dateInWords(date)}`,
		marks: [severityWords[severity], 'corrected', 'correction', 'error', 'mistake'],
		// Readers who look for the wrong statement may use the words of the right one.
		passages: passagesIn(
			language,
			said,
			says,
			why,
			claims.find((one) => one.key === claim.key)?.says,
		),
	});
}

function eventRecords({ key: article, events, language }: ArticleNode): SearchRecord[] {
	return events.map(({ key, date, says, evidence }) =>
		record('event', articlePlace(article, eventId(key)), passage(says, language), {
			note: dateInWords(date),
			// Readers may type the day in the language of the article, or of the site.
			names: [...new Set([dateInWords(date), wordsFor({ language }).date(date)])],
			marks: ['timeline', 'event'],
			passages: passagesOfEvidence(evidence, language),
		}),
	);
}

function stanceRecords({ key: article, stances, language }: ArticleNode): SearchRecord[] {
	return stances.map(({ key, name, country, level, says, later, asOf, evidence }) => {
		const own = country === undefined ? [] : [countryName(country)];
		return record('stance', articlePlace(article, stanceId(key)), passage(name, language), {
			note: `${stanceWords[level]}, as of ${dateInWords(asOf)}`,
			names: [...new Set([...own, ...otherNamesOf(name, country)])],
			spoken: [name, ...own],
			marks: [stanceWords[level], 'map'],
			passages: [...passagesIn(language, says, later), ...passagesOfEvidence(evidence, language)],
		});
	});
}

function figureRecord(
	{ key: article, language }: ArticleNode,
	{ key, title, measure, unit, axis, description, series, annotations }: FigureNode,
): SearchRecord {
	const rows = Object.values(series).flatMap(({ label, note, rows: numbers }) => [
		...passagesIn(language, label, note),
		...numbers.flatMap(({ label: at, value, note: about }) =>
			passagesIn(language, value === null ? undefined : `${at}: ${String(value)} ${unit}`, about),
		),
	]);
	return record('figure', articlePlace(article, figureId(key)), passage(title, language), {
		note: measure,
		marks: ['figure', 'chart'],
		passages: [
			...passagesIn(language, measure, description, axis, ...annotations.map(({ words }) => words)),
			...rows,
		],
	});
}

/** Each source once, in the bibliography of the first article that cites it. */
function sourceRecords({ articles }: Graph): SearchRecord[] {
	const seen = new Set<string>();
	return articles.flatMap(({ key: article, sources }) =>
		sources.flatMap((source) => {
			if (seen.has(source.key)) return [];
			seen.add(source.key);
			return [sourceRecord(article, source)];
		}),
	);
}

function sourceRecord(article: string, source: SourceNode): SearchRecord {
	const { publisher, carriedBy, authors, titleTranslated, romanised, published, about } = source;
	const people = authorsInWords(authors);
	return record(
		'source',
		sourcePath(article, source.key),
		passage(sourceTitle(source), source.title === undefined ? undefined : source.language),
		{
			note: [people, publisher.name, published && dateInWords(published)]
				.filter(Boolean)
				.join(', '),
			names: present(titleTranslated, romanised, publisher.name, carriedBy?.name, people),
			spoken: present(publisher.name, carriedBy?.name, people),
			marks: [sourceKindWords[source.kind]],
			passages: passagesOf(
				titleTranslated,
				about,
				source.container,
				publisher.owner && `Owner of ${publisher.name}: ${publisher.owner}`,
			),
		},
	);
}

function termRecords({ terms }: Graph, chunksOf: ChunksOf): SearchRecord[] {
	return terms.map(({ key, term, alsoKnownAs, definition, kind }) =>
		record('term', termPath(key), term, {
			note: [termKindWords[kind], ...alsoKnownAs].join(', '),
			names: alsoKnownAs,
			spoken: [term],
			marks: [termKindWords[kind]],
			passages: passagesOf(definition, ...wordsOf(chunksOf(`glossary/${key}`))),
		}),
	);
}

function personRecords({ people }: Graph, chunksOf: ChunksOf): SearchRecord[] {
	return people.map(({ key, name, nativeName, role }) =>
		record('person', personPath(key), name, {
			note: role,
			names: present(nativeName),
			spoken: present(name, nativeName),
			passages: passagesOf(nativeName, ...wordsOf(chunksOf(`people/${key}`))),
		}),
	);
}

function passagesOfEvidence(evidence: readonly EvidenceNode[], own: string): Passage[] {
	return evidence.flatMap(({ quote, language, translation, note, source, origin }) => [
		...(quote === undefined ? [] : [passage(quote, language)]),
		...passagesIn(own, translation, note),
		...passagesOf([...new Set([source.publisher.name, origin.name])].join(', ')),
	]);
}

function wordsOf(chunks: readonly Chunk[]): string[] {
	return chunks.flatMap(({ heading, text }) => present(heading?.text, text)).filter(Boolean);
}
