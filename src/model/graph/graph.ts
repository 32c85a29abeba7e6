import { markId } from '../../routes/anchors.ts';
import { joinArticle, makePeople } from './article.ts';
import { makeLibrary } from './library.ts';
import type { ArticleNode, Graph, NamedPlace } from './nodes.ts';
import type { ArticleRecords, Records } from './records.ts';

/**
 * Joins all records into one graph: prose, claims, evidence, sources, publishers, people, terms.
 *
 * @throws {MissingRecordError} If a record names another that is not there.
 */
export function buildGraph(records: Records): Graph {
	const library = makeLibrary(records);
	const people = makePeople(records.people, library);
	const articles = Object.entries(records.articles).map(([key, article]) =>
		joinArticle(key, article, { library, people }),
	);
	const places = articles.flatMap((article) => namedPlaces(article, records.articles[article.key]));
	const named = (scheme: 'person' | 'term', key: string) =>
		places
			.filter((place) => place.scheme === scheme && place.key === key)
			.map(({ place }) => place);

	for (const person of Object.values(people)) {
		person.named = named('person', person.key);
		person.claims = articles.flatMap(({ claims }) =>
			claims.filter(({ evidence }) => evidence.some(({ origin }) => origin.key === person.key)),
		);
	}
	return {
		articles,
		sources: library.sources,
		people: Object.values(people),
		terms: Object.entries(records.terms).map(([key, { sources, ...term }]) => ({
			...term,
			key,
			sources: sources.map((source) => library.cite(source, { by: 'term', key })),
			named: named('term', key),
		})),
	};
}

interface Named {
	scheme: 'person' | 'term';
	key: string;
	place: NamedPlace;
}

function namedPlaces({ key, title }: ArticleNode, records: ArticleRecords | undefined): Named[] {
	return Object.entries(records?.parts ?? {}).flatMap(([part, { placements }]) =>
		placements.flatMap((placement): Named[] => {
			if (placement.type !== 'mark' || placement.scheme === 'claim') return [];
			const { scheme, ordinal, keys } = placement;
			const place = { article: { key, title }, part, id: markId(scheme, part, ordinal) };
			return keys.map((named) => ({ scheme, key: named, place }));
		}),
	);
}
