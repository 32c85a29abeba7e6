import { markId } from '../../routes/anchors.ts';
import { joinArticle, makePeople } from './article.ts';
import { makeLibrary, type OnMissing } from './library.ts';
import type { ArticleNode, Graph, NamedPlace, SourceNode } from './nodes.ts';
import type { ArticleRecords, Records } from './records.ts';

/**
 * Joins all records into one graph: prose, claims, evidence, sources, publishers, people, terms.
 *
 * @throws {MissingRecordError} If a record names another that does not exist.
 */
export function buildGraph(
	records: Records,
	{ missing = 'throw' }: { missing?: OnMissing } = {},
): Graph {
	const library = makeLibrary(records, missing);
	const people = makePeople(records.people, library);
	const articles = Object.entries(records.articles).map(([key, article]) =>
		joinArticle(key, article, { library, people, missing }),
	);
	const places = articles.flatMap((article) => namedPlaces(article, records.articles[article.key]));
	noteAccess(articles);
	const placesOf = Map.groupBy(places, ({ scheme, key }) => `${scheme}/${key}`);
	const named = (scheme: 'person' | 'term', key: string) =>
		(placesOf.get(`${scheme}/${key}`) ?? []).map(({ place }) => place);
	const claimsOf = Map.groupBy(
		articles.flatMap(({ claims }) =>
			claims.flatMap((claim) =>
				[...new Set(claim.evidence.map(({ origin }) => origin.key))].map((origin) => ({
					origin,
					claim,
				})),
			),
		),
		({ origin }) => origin,
	);
	for (const person of Object.values(people)) {
		person.named = named('person', person.key);
		person.claims = (claimsOf.get(person.key) ?? []).map(({ claim }) => claim);
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

function namedPlaces(
	{ key, title, language, parts }: ArticleNode,
	records: ArticleRecords | undefined,
): Named[] {
	const article = { key, title, language };
	return parts.flatMap((part) =>
		(records?.parts[part.key]?.placements ?? []).flatMap((placement): Named[] => {
			if (placement.type !== 'mark' || placement.scheme === 'claim') return [];
			const { scheme, ordinal, keys } = placement;
			const place = { article, part, id: markId(scheme, part.key, ordinal) };
			return keys.map((named) => ({ scheme, key: named, place }));
		}),
	);
}

/**
 * Sets the day of access of each source whose record has none: the last day on which a claim that
 * cites it was checked.
 */
function noteAccess(articles: readonly ArticleNode[]): void {
	const days = new Map<SourceNode, string>();
	for (const { claims } of articles) {
		for (const { checked, evidence } of claims) {
			for (const { source } of evidence) {
				if (checked > (days.get(source) ?? '')) days.set(source, checked);
			}
		}
	}
	for (const [source, day] of days) if (day !== '') source.accessed ??= day;
}
