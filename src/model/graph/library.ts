import type { Publisher } from '../records/publisher.ts';
import type { Evidence } from '../records/evidence.ts';
import type { Citation, EvidenceNode, Keyed, SourceNode } from './nodes.ts';
import type { ByKey, Records } from './records.ts';

/**
 * A record names another that does not exist. The content check says where; this error only stops
 * the build.
 */
export class MissingRecordError extends Error {
	override name = 'MissingRecordError';
}

/**
 * What to do about a record that is named but does not exist: `throw`, as a build does; or use a
 * `stand-in` that shows its key, as the development server does while an editor writes.
 */
export type OnMissing = 'throw' | 'stand-in';

/** Ends a build, or makes a stand-in for a missing record. @throws {MissingRecordError} */
export function standIn<T>(onMissing: OnMissing, kind: string, key: string, make: () => T): T {
	if (onMissing === 'stand-in') return make();
	throw new MissingRecordError(`No ${kind} has the key \`${key}\`. Run \`npm run check\`.`);
}

/**
 * The publisher with a key.
 *
 * @throws {MissingRecordError} If there is none, and stand-ins are not allowed.
 */
function publisherOf(
	publishers: ByKey<Publisher>,
	key: string,
	kind: string,
	onMissing: OnMissing,
): Keyed<Publisher> {
	const record = publishers[key];
	const found: Publisher =
		record ?? standIn(onMissing, kind, key, () => ({ name: key, ownership: 'unknown' }));
	return { ...found, key };
}

/** One node for each source, with the citations noted so far. */
export interface Library {
	sources: SourceNode[];
	/** The source with a key. Notes one more citation of it. */
	cite(key: string, citation: Citation): SourceNode;
	/** Every source that an article cites, in the order of all sources. */
	citedBy(article: string): SourceNode[];
	/** A list of evidence joined to its sources. */
	join(evidence: readonly Evidence[], citation: Citation): EvidenceNode[];
}

/** Joins sources to their publishers and records what cites them. */
export function makeLibrary(
	{ sources: records, publishers, people }: Pick<Records, 'sources' | 'publishers' | 'people'>,
	onMissing: OnMissing,
): Library {
	const nodes = new Map(
		Object.entries(records).map(([key, { carriedBy, publisher, ...source }]) => [
			key,
			{
				...source,
				key,
				publisher: publisherOf(publishers, publisher, 'publisher', onMissing),
				...(carriedBy === undefined
					? {}
					: { carriedBy: publisherOf(publishers, carriedBy, 'publisher', onMissing) }),
				citations: [],
			} satisfies SourceNode as SourceNode,
		]),
	);
	/** The citations that were noted, by keys. No key contains a slash. */
	const noted = new Set<string>();
	const byArticle = new Map<string, Set<SourceNode>>();
	const cite: Library['cite'] = (key, citation) => {
		const source = nodes.get(key) ?? standIn(onMissing, 'source', key, () => missingSource(key));
		const { article = '', by, key: citing } = citation;
		const name = `${key}/${article}/${by}/${citing}`;
		if (!noted.has(name)) {
			noted.add(name);
			source.citations.push(citation);
			const cited = byArticle.get(article);
			if (cited) cited.add(source);
			else byArticle.set(article, new Set([source]));
		}
		return source;
	};
	const sources = [...nodes.values()];
	return {
		sources,
		cite,
		citedBy(article) {
			const cited = byArticle.get(article);
			return cited ? sources.filter((source) => cited.has(source)) : [];
		},
		join: (evidence, citation) =>
			evidence.map(({ source: key, language, ...rest }) => {
				const source = cite(key, citation);
				return {
					...rest,
					source,
					language: language ?? source.language,
					...originOf(rest.via, source),
				};
			}),
	};

	/**
	 * A stand-in for a source that is cited but not written yet. It is kept, so that everything that
	 * cites it shares it.
	 */
	function missingSource(key: string): SourceNode {
		const node: SourceNode = {
			key,
			url: 'about:blank',
			publisher: { key, name: key, ownership: 'unknown' },
			language: 'und',
			kind: 'document',
			about: `The source \`${key}\` is missing.`,
			citations: [],
		};
		nodes.set(key, node);
		return node;
	}

	function originOf(via: string | undefined, { publisher }: SourceNode) {
		if (via === undefined) {
			return { origin: { key: publisher.key, name: publisher.name }, isPersonal: false };
		}
		const person = people[via];
		const { name } = person ?? publisherOf(publishers, via, 'person or publisher', onMissing);
		return { origin: { key: via, name }, isPersonal: person !== undefined };
	}
}
