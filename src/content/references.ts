import { parseMarkedText } from '../prose/marked-text.ts';
import { type Content, proseEntriesOf } from './content.ts';
import type { Entry, Unread } from './entry.ts';
import { question } from './questions.ts';
import type { PropertyPath } from '../text/yaml-text.ts';
import type { Place } from '../problems/problem.ts';
import { keyPattern } from '../model/records/key.ts';
import { plainKey } from '../text/plain-key.ts';
import { kindAt, kindOf, kindsOf, type RecordKind, recordKinds, type Target } from '../model/kinds.ts';

/** A key in one place that names a record in another. */
export interface Reference {
	/** The record it stands in. */
	from: Entry;
	/** Whether it stands in YAML or in prose. */
	in: 'data' | 'prose';
	to: Target;
	key: string;
	/** Whether it stands in a mark within a text of data, of whose key no schema speaks. */
	isMark?: boolean;
	place: Place;
}

/** A reference in data, whose place is looked for when it is asked for: most are right, and nobody asks. */
class DataReference implements Reference {
	readonly in = 'data';
	readonly from: Entry;
	readonly to: Target;
	readonly key: string;
	readonly #path: PropertyPath;
	readonly #mark: string | undefined;
	/** Whether it is written as a mark within a text, of whose key no schema speaks. */
	get isMark(): boolean {
		return this.#mark !== undefined;
	}


	/** Of a reference within a text, `mark` is what it is written as there. */
	constructor(from: Entry, to: Target, key: string, path: PropertyPath, mark?: string) {
		this.from = from;
		this.to = to;
		this.key = key;
		this.#path = path;
		this.#mark = mark;
	}

	get place(): Place {
		if (this.#mark === undefined) return this.from.at(this.#path);
		return this.from.find(this.#path, this.#mark);
	}
}

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

/** The references of the content to one kind of record, in the order of all. */
export function referencesTo(content: Content, to: Target): readonly Reference[] {
	let known = byTarget.get(content);
	if (!known) {
		known = Map.groupBy(findReferences(content), (reference) => reference.to);
		byTarget.set(content, known);
	}
	return known.get(to) ?? [];
}

const byTarget = new WeakMap<Content, Map<Target, Reference[]>>();

/** The fields of each kind of record that name others, as steps to them. */
const naming = new Map(
	recordKinds.map((kind) => [
		kind,
		Object.entries(kindOf(kind).names).map(([field, to]) => ({ steps: field.split('.'), to })),
	]),
);

function collectReferences(content: Content): Reference[] {
	const references: Reference[] = [];
	for (const from of content.entries) {
		for (const { steps, to } of naming.get(from.kind) ?? []) {
			for (const { path, value } of valuesAt(from.value, steps)) {
				if (typeof value === 'string') references.push(new DataReference(from, to, value, path));
			}
		}
	}
	return [...references, ...findMarkedReferences(content), ...findProseReferences(content)];
}

/** Claims that fields with marked words name. */
function findMarkedReferences(content: Content): Reference[] {
	return content.entries.flatMap((from) =>
		(kindOf(from.kind).marked ?? []).flatMap((field) =>
			valuesAt(from.value, field.split('.')).flatMap(({ path, value }) =>
				typeof value === 'string'
					? parseMarkedText(value).flatMap(({ claims, mark }) =>
							claims.map((key) => new DataReference(from, 'claim', key, path, mark)),
						)
					: [],
			),
		),
	);
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
			if (placement.name === 'Chart' && of) return [name('figure', of)];
			if (placement.name === 'Quotation' && claim) return [name('claim', claim)];
			return [];
		}),
	);
}

/**
 * Whether nothing can have the key that a reference names. A file that does not parse may hold any
 * claim, and has its own key even so.
 */
export function isDangling({ to, key, from: { article } }: Reference, content: Content): boolean {
	// Asked first, so that it is noted.
	if (!isOfArticle(to) && isShared(content, key, to)) return false;
	if (mayBeUnread(content, to, key, article)) return false;
	return !hasKey(content, to, key, article) && !hasHidden(content, to, article);
}

/** Whether a key, though no record has it yet, may be that of one in a file that does not parse. */
function mayBeUnread(
	{ unread }: Content,
	to: Target,
	key: string,
	article: string | undefined,
): boolean {
	return unread.some(
		(file) =>
			(kindOf(file.kind).holds === 'map'
				? to === file.kind
				: key === file.key && isOf(to, file.kind)) &&
			(!isOfArticle(to) || file.article === article),
	);
}

/** A key of another shape is told where it is written, and answers to what it would be put right to. */
function hasKey(content: Content, to: Target, key: string, article: string | undefined): boolean {
	const known = knownKeys(content, to, article);
	return known.has(key) || misshapenKeys(known).has(key);
}

/** Whether what all articles share has a key, or may have it. */
const isShared = question(
	'is-shared',
	(key, to) => kindsOf(to as Target).map((kind) => [`${kind}/${key}`, to]),
	(shared, key, to) =>
		hasKey(shared, to as Target, key, undefined) ||
		mayBeUnread(shared, to as Target, key, undefined),
);

/** The keys of all records that a reference to something shared may name. */
const sharedKeys = question(
	'shared-keys',
	(_, to) => [['', to]],
	(shared, _, to) => keysAt(shared, keysName(to as Target, undefined)),
);

/** Whether a key stands twice in a map of such records: one of the two was to have another, which may be this. */
function hasHidden({ faults, folder }: Content, to: Target, article: string | undefined): boolean {
	return faults.some(({ kind, place }) => {
		if (kind !== 'duplicate-key' || place.column > 1) return false;
		const found = kindAt(place.file.slice(folder.length + 1));
		return found === to && place.file.startsWith(`${folder}/articles/${article ?? ''}/`);
	});
}

/** What the keys that no key can be would be put right to. */
function misshapenKeys(known: ReadonlySet<string>): ReadonlySet<string> {
	const before = plainKeys.get(known);
	if (before) return before;
	const plain = new Set([...known].filter((key) => !keyPattern.test(key)).map(plainKey));
	plainKeys.set(known, plain);
	return plain;
}

const plainKeys = new WeakMap<ReadonlySet<string>, Set<string>>();

/** Files of maps without a word of which the article names records. */
export function blankButNamed(content: Content): Unread[] {
	return content.unread.filter(
		({ kind, article, blank }) =>
			blank !== undefined &&
			findReferences(content).some(
				(reference) =>
					reference.to === kind &&
					reference.from.article === article &&
					!knownKeys(content, kind, article).has(reference.key),
			),
	);
}

function isOf(to: Target, kind: RecordKind): boolean {
	return kindsOf(to).includes(kind);
}

/** Whether what is named belongs to the article that names it. */
export function isOfArticle(to: Target): boolean {
	return to === 'claim' || to === 'figure' || to === 'event';
}

/** The keys that a reference of this sort may name. Claims, figures and events belong to the article the reference stands in. */
export function knownKeys(
	content: Content,
	to: Target,
	article: string | undefined,
): ReadonlySet<string> {
	return content.beside && !isOfArticle(to)
		? sharedKeys(content, '', to)
		: keysAt(content, keysName(to, article));
}

function keysAt(content: Content, at: string): ReadonlySet<string> {
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
	return found.get(at) ?? new Set();
}

const targets = [
	...new Set(recordKinds.flatMap((kind): Target[] => Object.values(kindOf(kind).names))),
	'term' as const,
];

/** Keys by what can name them, and for claims and figures by article. */
const keysOf = new WeakMap<Content, Map<string, Set<string>>>();

function keysName(to: Target, article: string | undefined): string {
	return isOfArticle(to) ? `${to}/${article ?? ''}` : to;
}

/** Values at a path with `*` for every item of a list or map, each with its full path. */
export function valuesAt(
	value: unknown,
	steps: readonly string[],
): { path: PropertyPath; value: unknown }[] {
	const found: { path: PropertyPath; value: unknown }[] = [];
	const path: PropertyKey[] = [];
	collect(value, 0);
	return found;

	function collect(value: unknown, depth: number): void {
		const step = steps[depth];
		if (step === undefined) {
			found.push({ path: [...path], value });
			return;
		}
		if (typeof value !== 'object' || value === null) return;
		const keys = step === '*' ? Object.keys(value) : step in value ? [step] : [];
		for (const key of keys) {
			path.push(Array.isArray(value) ? Number(key) : key);
			collect((value as Record<string, unknown>)[key], depth + 1);
			path.pop();
		}
	}
}
