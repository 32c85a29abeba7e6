import { type Content, type Entry, proseEntriesOf } from '../content/content.ts';
import type { PropertyPath } from '../text/yaml-text.ts';
import type { Place } from '../problems/problem.ts';
import type { RecordKind } from '../model/record-types.ts';

/** What a reference can name; an `origin` is a person or a publisher. */
export type Target = 'source' | 'publisher' | 'person' | 'term' | 'claim' | 'figure' | 'origin';

/** A key in one place that names a record in another. */
export interface Reference {
	/** The record it stands in. */
	from: Entry;
	/** Whether it stands in YAML or in prose. */
	in: 'data' | 'prose';
	to: Target;
	key: string;
	place: Place;
}

/** Where records name others: kind → path → what is named. `*` stands for every item. */
const paths: Partial<Record<RecordKind, Record<string, Target>>> = {
	article: {
		author: 'person',
		'basedOn.author': 'person',
		'points.*.sources.*': 'source',
	},
	section: { 'startHere.*': 'source', 'figures.*': 'figure' },
	claim: { 'evidence.*.source': 'source', 'evidence.*.via': 'origin' },
	event: { 'claims.*': 'claim', 'evidence.*.source': 'source', 'evidence.*.via': 'origin' },
	stance: { 'claims.*': 'claim', 'evidence.*.source': 'source', 'evidence.*.via': 'origin' },
	correction: { claim: 'claim' },
	figure: { 'series.*.claims.*': 'claim' },
	source: { publisher: 'publisher', carriedBy: 'publisher' },
	person: { 'sources.*': 'source' },
	term: { 'sources.*': 'source' },
};

/** Every reference of the content, read from the data as written, so that one fault does not hide another. */
export function findReferences(content: Content): readonly Reference[] {
	const known = referencesOf.get(content);
	if (known) return known;
	const references = collectReferences(content);
	referencesOf.set(content, references);
	return references;
}

/** References found so far: a dozen rules ask for those of the same content. */
const referencesOf = new WeakMap<Content, Reference[]>();

function collectReferences(content: Content): Reference[] {
	const inData = content.entries.flatMap((from) =>
		Object.entries(paths[from.kind] ?? {}).flatMap(([pattern, to]) =>
			valuesAt(from.value, pattern.split('.')).flatMap(({ path, value }): Reference[] =>
				typeof value === 'string'
					? [
							{
								...{ from, in: 'data', to, key: value },
								// Of thousands of references the few that lead nowhere are looked up.
								get place() {
									return from.at(path);
								},
							},
						]
					: [],
			),
		),
	);
	return [...inData, ...findProseReferences(content)];
}

function findProseReferences(content: Content): Reference[] {
	return proseEntriesOf(content).flatMap((from) =>
		from.placements.flatMap((placement): Reference[] => {
			const place = { file: from.file, line: placement.at.line, column: placement.at.column };
			const name = (to: Target, key: string): Reference => ({ from, in: 'prose', to, key, place });
			if (placement.type === 'mark') {
				return placement.keys.map((key) => name(placement.scheme, key));
			}
			const { of, claim } = placement.attributes;
			if (placement.name === 'Chart' && of !== undefined) return [name('figure', of)];
			if (placement.name === 'Quotation' && claim !== undefined) return [name('claim', claim)];
			return [];
		}),
	);
}

/**
 * Whether nothing can have the key that a reference names. A file that does not parse may hold any
 * claim, and has its own key even so.
 */
export function isDangling({ to, key, from: { article } }: Reference, content: Content): boolean {
	const unread = content.unread.some(
		(file) =>
			(file.holds === 'map' ? to === file.kind : key === file.key && isOf(to, file.kind)) &&
			(!isOwn(to) || file.article === article),
	);
	return !unread && !knownKeys(content, to, article).has(key);
}

function isOf(to: Target, kind: RecordKind): boolean {
	return to === 'origin' ? kind === 'person' || kind === 'publisher' : to === kind;
}

/** Whether what is named belongs to the article that names it. */
function isOwn(to: Target): boolean {
	return to === 'claim' || to === 'figure';
}

/** The keys that a reference of this sort may name. Claims and figures belong to the article the reference stands in. */
export function knownKeys(
	content: Content,
	to: Target,
	article: string | undefined,
): ReadonlySet<string> {
	const found = keysOf.get(content) ?? new Map<string, Set<string>>();
	if (found.size === 0) {
		keysOf.set(content, found);
		for (const { kind, key, article: owner } of content.entries) {
			for (const target of targets) {
				if (!isOf(target, kind)) continue;
				const name = keysName(target, owner);
				const keys = found.get(name);
				if (keys) keys.add(key);
				else found.set(name, new Set([key]));
			}
		}
	}
	return found.get(keysName(to, article)) ?? new Set();
}

const targets: readonly Target[] = [
	...(['source', 'publisher', 'person', 'term', 'claim', 'figure', 'origin'] as const),
];

/** Keys by what can name them, and for claims and figures by article. */
const keysOf = new WeakMap<Content, Map<string, Set<string>>>();

function keysName(to: Target, article: string | undefined): string {
	return isOwn(to) ? `${to}/${article ?? ''}` : to;
}

/** Values at a path with `*` for every item of a list or map, each with its full path. */
export function valuesAt(
	value: unknown,
	[step, ...rest]: readonly string[],
	path: PropertyPath = [],
): { path: PropertyPath; value: unknown }[] {
	if (step === undefined) return [{ path, value }];
	if (typeof value !== 'object' || value === null) return [];
	const keys = step === '*' ? Object.keys(value) : [step];
	return keys
		.filter((key) => key in value)
		.flatMap((key) =>
			valuesAt((value as Record<string, unknown>)[key], rest, [
				...path,
				Array.isArray(value) ? Number(key) : key,
			]),
		);
}
