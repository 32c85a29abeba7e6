import { ledgerPath, personPath, articlePlace, sourcePath, termPath } from '../routes/links.ts';
import { authorsInWords } from '../words/authors.ts';
import { correctionId, eventId, partId } from '../routes/anchors.ts';
import type { ArticleNode, EvidenceNode, Graph } from '../model/graph/nodes.ts';
import type { Chunk } from '../prose/chunks.ts';

/** Where the build writes all records, and the index takes them from. */
export const recordsFile = 'search-records.json';

/** What a search result is. */
export type ResultKind = 'text' | 'claim' | 'correction' | 'event' | 'source' | 'term' | 'person';

/** One thing that can be found. */
export interface SearchRecord {
	kind: ResultKind;
	url: string;
	/** Shown as the result's title. */
	title: string;
	/** What is searched, and excerpted below the title. */
	content: string;
}

/** The prose of an article, by part. */
export type ChunksOf = (article: string, part: string) => readonly Chunk[];

/** Everything a reader can search: text, claims, events, sources, terms and persons. */
export function searchRecords(graph: Graph, chunksOf: ChunksOf): SearchRecord[] {
	return [
		...graph.articles.flatMap((article) => [
			...textRecords(article, chunksOf),
			...claimRecords(article),
			...correctionRecords(article),
			...eventRecords(article),
			...sourceRecords(article),
		]),
		...graph.terms.map(({ key, term, alsoKnownAs, definition }): SearchRecord => ({
			kind: 'term',
			url: termPath(key),
			title: term,
			content: [term, ...alsoKnownAs, definition].join('. '),
		})),
		...graph.people.map(({ key, name, nativeName, role }): SearchRecord => ({
			kind: 'person',
			url: personPath(key),
			title: name,
			content: [name, nativeName, role].filter(Boolean).join('. '),
		})),
	];
}

function textRecords(article: ArticleNode, chunksOf: ChunksOf): SearchRecord[] {
	return article.parts.flatMap(({ key, section }) =>
		chunksOf(article.key, key)
			.filter(({ text }) => text !== '')
			.map(({ heading, text }): SearchRecord => {
				const part = section?.title ?? article.title;
				return {
					kind: 'text',
					url: articlePlace(article.key, heading?.id ?? partId(key)),
					title: heading ? `${part}: ${heading.text}` : part,
					content: text,
				};
			}),
	);
}

function claimRecords({ key: article, claims }: ArticleNode): SearchRecord[] {
	return claims.map(({ key, says, evidence }) => ({
		kind: 'claim',
		url: ledgerPath(article, key),
		title: says,
		content: [says, ...evidence.map(wordsOf)].join(' '),
	}));
}

function correctionRecords({ key: article, corrections }: ArticleNode): SearchRecord[] {
	return corrections.map(({ key, was, now, said, says, why }) => ({
		kind: 'correction',
		url: articlePlace(article, correctionId(key)),
		title: `${now ?? says}, not ${was ?? said}`,
		content: [said, says, why].join(' '),
	}));
}

function eventRecords({ key: article, events }: ArticleNode): SearchRecord[] {
	return events.map(({ key, date, says, evidence }) => ({
		kind: 'event',
		url: articlePlace(article, eventId(key)),
		title: says,
		content: [date, says, ...evidence.map(wordsOf)].join(' '),
	}));
}

function wordsOf({ quote, translation, origin, source }: EvidenceNode): string {
	return [quote, translation, source.publisher.name, origin.name].filter(Boolean).join(' ');
}

function sourceRecords({ key: article, sources }: ArticleNode): SearchRecord[] {
	return sources.map(({ key, title, titleTranslated, authors, publisher, carriedBy, about }) => ({
		kind: 'source',
		url: sourcePath(article, key),
		title: title ?? `${publisher.name}: ${about}`,
		content: [
			title,
			titleTranslated,
			authorsInWords(authors),
			publisher.name,
			carriedBy?.name,
			publisher.owner,
			about,
		]
			.filter(Boolean)
			.join('. '),
	}));
}
