import type { Evidence } from '../records/evidence.ts';
import type { Citation, EvidenceNode, Keyed, SourceNode } from './nodes.ts';
import type { ByKey, Records } from './records.ts';

/** A record names another that is not there. The content check tells the editor where; this only stops the build. */
export class MissingRecordError extends Error {
	override name = 'MissingRecordError';
}

/** The record with a key. @throws {MissingRecordError} If there is none. */
export function need<T>(records: ByKey<T>, key: string, kind: string): Keyed<T> {
	const record = records[key];
	if (record === undefined) {
		throw new MissingRecordError(`No ${kind} has the key \`${key}\`. Run \`npm run check\`.`);
	}
	return { ...record, key };
}

/** Sources as nodes, one each, with the citations noted so far. */
export interface Library {
	sources: SourceNode[];
	/** The source with a key, with one more citation noted. */
	cite(key: string, citation: Citation): SourceNode;
	/** A list of evidence joined to its sources. */
	join(evidence: readonly Evidence[], citation: Citation): EvidenceNode[];
}

/** Joins sources to their publishers and keeps count of who cites them. */
export function makeLibrary({
	sources,
	publishers,
	people,
}: Omit<Records, 'articles' | 'terms'>): Library {
	const nodes = new Map(
		Object.entries(sources).map(([key, { carriedBy, publisher, ...source }]) => [
			key,
			{
				...source,
				key,
				publisher: need(publishers, publisher, 'publisher'),
				...(carriedBy === undefined ? {} : { carriedBy: need(publishers, carriedBy, 'publisher') }),
				citations: [],
			} satisfies SourceNode as SourceNode,
		]),
	);
	const cite: Library['cite'] = (key, citation) => {
		const source = nodes.get(key);
		if (!source) throw new MissingRecordError(`No source has the key \`${key}\`.`);
		const known = source.citations.some(
			({ article, by, key: cited }) =>
				article === citation.article && by === citation.by && cited === citation.key,
		);
		if (!known) source.citations.push(citation);
		return source;
	};
	return {
		sources: [...nodes.values()],
		cite,
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

	function originOf(via: string | undefined, { publisher }: SourceNode) {
		if (via === undefined) {
			return { origin: { key: publisher.key, name: publisher.name }, isPersonal: false };
		}
		const person = people[via];
		const { name } = person ?? need(publishers, via, 'person or publisher');
		return { origin: { key: via, name }, isPersonal: person !== undefined };
	}
}
