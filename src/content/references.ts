import { parseMarkedText } from '../prose/marked-text.ts';
import { type Content, proseEntriesOf } from './content.ts';
import type { Entry } from './entry.ts';
import type { PropertyPath } from '../text/yaml/property-path.ts';
import type { Place } from '../problems/problem.ts';
import { kindOf, recordKinds, type Target } from '../model/kinds.ts';
import { onceFor } from './once-for.ts';

/** A key in one place that names a record in another. */
export interface Reference {
	/** The record that contains it. */
	from: Entry;
	/** Whether it is in YAML or in prose. */
	in: 'data' | 'prose';
	to: Target;
	key: string;
	/** Whether it is in a mark within a text of the data. No schema checks the key of such a mark. */
	isMark?: boolean;
	place: Place;
}

/**
 * A reference in data. Its place is looked up only when asked for, because most references are
 * right.
 */
class DataReference implements Reference {
	readonly in = 'data';
	readonly from: Entry;
	readonly to: Target;
	readonly key: string;
	readonly #path: PropertyPath;
	readonly #mark: string | undefined;
	/** Whether it is in a mark within a text. No schema checks the key of such a mark. */
	get isMark(): boolean {
		return this.#mark !== undefined;
	}

	/** `mark` is how a reference within a text is written there. */
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

/**
 * Every reference of the content, read from the data as written, so that one error does not hide
 * another.
 */
export const findReferences: (content: Content) => readonly Reference[] =
	onceFor(collectReferences);

/** The references of the content to one kind of record, in the order of all. */
export function referencesTo(content: Content, to: Target): readonly Reference[] {
	return byTarget(content).get(to) ?? [];
}

const byTarget = onceFor((content: Content) =>
	Map.groupBy(findReferences(content), ({ to }) => to),
);

/** The fields of each kind of record that name others, as the steps of their paths. */
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

/** Values at a path with `*` for every item of a list or map, each with its full path. */
export function valuesAt(
	value: unknown,
	steps: readonly string[],
): { path: PropertyPath; value: unknown }[] {
	const found: { path: PropertyPath; value: unknown }[] = [];
	collect(value, steps, [], found);
	return found;
}

function collect(
	value: unknown,
	steps: readonly string[],
	path: PropertyKey[],
	found: { path: PropertyPath; value: unknown }[],
): void {
	const step = steps[path.length];
	if (step === undefined) {
		found.push({ path: [...path], value });
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	const below = (key: PropertyKey, part: unknown) => {
		path.push(key);
		collect(part, steps, path, found);
		path.pop();
	};
	if (step !== '*') {
		const part = (value as Record<string, unknown>)[step];
		// Nothing that is written in a file is `undefined`.
		if (part !== undefined) below(Array.isArray(value) ? Number(step) : step, part);
	} else if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index++) below(index, value[index]);
	} else {
		for (const key of Object.keys(value)) below(key, (value as Record<string, unknown>)[key]);
	}
}
