import { claimId, partId, sourceId } from '../../routes/anchors.ts';
import type { ClaimKind } from '../records/claim.ts';
import type { Evidence } from '../records/evidence.ts';
import type { Ownership } from '../records/publisher.ts';
import type { SourceKind } from '../records/source.ts';
import type { ArticleNode } from './nodes.ts';
import { mixOf } from './mix.ts';
import { statusOf, supportingOrigins, weakestOf, type Status } from './status.ts';
import { tallyOf, type StatusCount } from './tally.ts';

/** The properties of a source that a reader may doubt. */
export interface DoubtSource {
	key: string;
	/** `id` of its entry in the bibliography. */
	id: string;
	/** Key of its publisher. */
	publisher: string;
	ownership: Ownership;
	kind: SourceKind;
	/** Country of its publisher, if known. */
	country?: string;
}

/** A claim with the data that its status depends on. */
export interface DoubtClaim {
	key: string;
	/** `id` of its entry in a list of evidence. */
	id: string;
	number: number;
	kind: ClaimKind;
	evidence: {
		/** Key of the source. */
		source: string;
		relation: Evidence['relation'];
		/** Key of the person or publisher that the information comes from. */
		origin: string;
	}[];
}

/** The part of an article that doubt needs: plain data, which both a build and a browser can read. */
export interface DoubtData {
	sources: DoubtSource[];
	/** Sorted by number. */
	claims: DoubtClaim[];
	/** Keys of the claims of each part, by the `id` of the part. */
	parts: Record<string, string[]>;
	/** Keys of the claims that each of the three points rests on. */
	points: Record<string, string[]>;
}

/** The status of a claim, and the keys of the origins that support it. */
export interface Standing {
	status: Status;
	origins: string[];
}

/** The data that an article's statuses depend on. */
export function doubtData({
	sources,
	claims,
	parts,
	points,
}: Pick<ArticleNode, 'sources' | 'claims' | 'parts' | 'points'>): DoubtData {
	const keysOf = (nodes: readonly { key: string }[]) => nodes.map(({ key }) => key);
	return {
		sources: sources.map(({ key, kind, publisher: { key: publisher, ownership, country } }) => ({
			...{ key, id: sourceId(key), publisher, ownership, kind },
			...(country === undefined ? {} : { country }),
		})),
		claims: claims.map(({ key, number, kind, evidence }) => ({
			...{ key, id: claimId(key), number, kind },
			evidence: evidence.map(({ source, relation, origin }) => ({
				...{ source: source.key, relation, origin: origin.key },
			})),
		})),
		parts: Object.fromEntries(parts.map((part) => [partId(part.key), keysOf(part.claims)])),
		points: Object.fromEntries(
			Object.entries(points).map(([name, point]) => [name, keysOf(point.claims)]),
		),
	};
}

/**
 * The values by which a source can be switched off: who owns its publisher (`state`), what kind it is
 * (`report`), its country (`RU`), its publisher (`publisher:tass`), itself (`source:tass-2025`).
 */
export function doubtsOf({ key, publisher, ownership, kind, country }: DoubtSource): string[] {
	return [
		...[ownership, kind, `publisher:${publisher}`, `source:${key}`],
		...(country === undefined ? [] : [country]),
	];
}

/**
 * Reads which values an address switches off (`state,RU`), each once. Known values match some
 * source, unknown ones match none.
 */
export function readDoubts(
	text: string,
	sources: readonly DoubtSource[],
): { known: string[]; unknown: string[] } {
	const all = new Set(sources.flatMap(doubtsOf));
	const values = [...new Set(text.split(',').map((value) => value.trim()))].filter(Boolean);
	return {
		known: values.filter((value) => all.has(value)),
		unknown: values.filter((value) => !all.has(value)),
	};
}

/** Keys of the sources that some values switch off. */
export function sourcesOff(
	sources: readonly DoubtSource[],
	values: readonly string[],
): ReadonlySet<string> {
	const off = sources.filter((source) => doubtsOf(source).some((value) => values.includes(value)));
	return new Set(off.map(({ key }) => key));
}

/**
 * The other values by which every source of a value is off already (`state` for a state outlet);
 * none if a source of it is still on.
 */
export function offThrough(
	sources: readonly DoubtSource[],
	values: readonly string[],
	value: string,
): string[] {
	const others = values.filter((other) => other !== value);
	const found = sources
		.map(doubtsOf)
		.filter((own) => own.includes(value))
		.map((own) => others.find((other) => own.includes(other)));
	return found.includes(undefined) ? [] : [...new Set(found.flatMap((other) => other ?? []))];
}

/** The status and origins of each claim, by its key, if some sources are left out. */
export function standWithout(
	claims: readonly DoubtClaim[],
	off: ReadonlySet<string>,
): Map<string, Standing> {
	return new Map(
		claims.map(({ key, evidence }) => {
			const left = evidence.filter(({ source }) => !off.has(source));
			return [key, { status: statusOf(left), origins: supportingOrigins(left) }];
		}),
	);
}

/**
 * The status of what rests on several claims: the weakest of theirs, with the key of the first
 * claim that has it.
 */
export function weakestClaim(
	claims: readonly string[],
	standings: ReadonlyMap<string, Standing>,
): { key: string; status: Status } | undefined {
	const found = claims.flatMap((key) => {
		const standing = standings.get(key);
		return standing ? [{ key, status: standing.status }] : [];
	});
	const status = weakestOf(found.map((claim) => claim.status));
	return found.find((claim) => claim.status === status);
}

/** One set of doubts, and how the claims stand with it. */
export interface DoubtCase {
	/** The values that are switched off; empty if none are. */
	without: string[];
	/** How many sources they switch off. */
	sources: number;
	tally: StatusCount[];
	/** How many claims have a different status than with all sources. */
	changed: number;
}

/** How the claims stand without some sources. */
export function doubtCase({ sources, claims }: DoubtData, without: string[]): DoubtCase {
	const off = sourcesOff(sources, without);
	const all = standWithout(claims, new Set());
	const left = standWithout(claims, off);
	return {
		without,
		sources: off.size,
		tally: tallyOf([...left.values()]),
		changed: [...left].filter(([key, { status }]) => status !== all.get(key)?.status).length,
	};
}

/** A country that provides more than this share of the evidence is a case of its own. */
const notable = 0.05;

/**
 * The cases that every reader is shown: nothing switched off; without state media; without each
 * country that provides much of the evidence; without sources whose owner is unknown. A case with
 * values that switch off no source is left out.
 */
export function doubtCases(data: DoubtData): DoubtCase[] {
	const byKey = new Map(data.sources.map((source) => [source.key, source]));
	const evidence = data.claims.flatMap((claim) => claim.evidence);
	const countries = mixOf(evidence, ({ source }) => byKey.get(source)?.country ?? '')
		.filter(({ value, number }) => value !== '' && number > notable * evidence.length)
		.map(({ value }) => value);
	return [[], ['state'], ...countries.map((country) => [country]), ['unknown']]
		.map((without) => doubtCase(data, without))
		.filter(({ without, sources }) => without.length === 0 || sources > 0);
}
