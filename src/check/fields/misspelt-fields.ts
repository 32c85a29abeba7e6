import type { Entry } from '../../content/entry.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import { holdsWith } from './holds-with.ts';
import { isMissing, shapeAt } from './shape.ts';
import { valueAt } from '../../model/value-at.ts';

/** A field that its schema does not have, and the field that it was meant to be. */
export interface UnknownField {
	path: readonly PropertyKey[];
	key: string;
	known: readonly string[];
	meant: string | undefined;
	/** The field with its value, if no colon separates the two. */
	written?: string;
}

/** The fields of a record that its schema does not have. */
export function unknownFieldsOf(entry: Entry): UnknownField[] {
	const { kind, issues } = entry;
	return issues.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const { path, keys } = issue;
		const known = shapeAt(kind, path);
		return keys.map((key) => {
			const joined = withoutColon(entry, [...path, key]);
			if (joined) return { path, key, known, ...joined };
			const sameLetters = known.find((name) => lettersOf(name) === lettersOf(key));
			const meant =
				sameLetters ??
				nearest(key, known) ??
				otherNameOf(entry, [...path, key], known) ??
				missingFor(entry, [...path, key]);
			return { path, key, known, meant };
		});
	});
}

/**
 * Whether an unknown field is a slip in the name of one that the record does not have, and that
 * could hold its value.
 */
export function canOnlyMean(entry: Entry, { path, key, known }: UnknownField): boolean {
	const near = nearest(key, known);
	const record = valueAt(entry.value, path) as Record<string, unknown>;
	return near !== undefined && !(near in record) && holdsWith(entry, [...path, near], record[key]);
}

/** Other names for fields, as editors know them from elsewhere. */
const otherNames: Readonly<Record<string, string>> = {
	...{ date: 'published', link: 'url', address: 'url', lang: 'language', type: 'kind' },
	...{ heading: 'title', headline: 'title', journal: 'container', number: 'issue' },
	...{ statement: 'says', citation: 'quote', speaker: 'via', page: 'locator' },
};

/** The field that a name means elsewhere, if the record can have it and does not have it yet. */
function otherNameOf(
	{ value }: Entry,
	path: readonly PropertyKey[],
	known: readonly string[],
): string | undefined {
	const name = String(path.at(-1)).toLowerCase();
	const meant = Object.hasOwn(otherNames, name) ? otherNames[name] : undefined;
	if (meant === undefined || !known.includes(meant)) return undefined;
	return valueAt(value, [...path.slice(0, -1), meant]) === undefined ? meant : undefined;
}

/** The letters of a name, however its parts are separated: `as-of`, `as of`, `As_Of`. */
function lettersOf(name: string): string {
	return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/**
 * The missing field whose name and value are joined in an unknown field: without a colon, as in `{
 * claim x }`, or without a space, as in `{ claim:x }`.
 */
function withoutColon(
	{ value, issues }: Entry,
	path: readonly PropertyKey[],
): Pick<UnknownField, 'meant' | 'written'> | undefined {
	if (valueAt(value, path) !== null) return undefined;
	const [, meant, words] = /^(\w+)(?:\s+|:)(\S.*)$/s.exec(String(path.at(-1))) ?? [];
	if (meant === undefined || words === undefined) return undefined;
	const field = [...path.slice(0, -1), meant];
	return issues.some((issue) => isMissing(issue, value) && String(issue.path) === String(field))
		? { meant, written: `${meant}: ${words}` }
		: undefined;
}

/** The only missing field next to an unknown one that could hold its map or list. */
function missingFor(entry: Entry, path: readonly PropertyKey[]): string | undefined {
	const { value, issues } = entry;
	const around = path.slice(0, -1);
	const held = valueAt(value, path);
	// A word would fit any field. Only a map or a list can be recognised by what it holds.
	if (typeof held !== 'object' || held === null) return undefined;
	const missing = issues
		.filter((issue) => isMissing(issue, value))
		.map((issue) => issue.path)
		.filter((field) => String(field.slice(0, -1)) === String(around));
	const fitting = missing.filter((field) => holdsWith(entry, field, held));
	return fitting.length === 1 ? String(fitting[0]?.at(-1)) : undefined;
}

/** Whether a field is there with a misspelt name. If so, it is not missing. */
export function isMisspelt(entry: Entry, path: readonly PropertyKey[], field: string): boolean {
	return unknownFieldsOf(entry).some(
		(one) => one.meant === field && String(one.path) === String(path),
	);
}

/** Whether some field is there with a misspelt name. */
export function hasMisspelt(entry: Entry, path: readonly PropertyKey[]): boolean {
	return unknownFieldsOf(entry).some(
		(one) => one.meant !== undefined && String(one.path) === String(path),
	);
}

/**
 * The key above all fields of a record, written as if its file held several records. The record has
 * no other field.
 */
export function wrapperOf({ kind, value, issues }: Entry): string | undefined {
	if (issues.length === 0) return undefined;
	const fieldsOf = (one: unknown) =>
		typeof one === 'object' && one !== null ? Object.keys(one) : [];
	const known = shapeAt(kind, []);
	const [key, ...more] = fieldsOf(value);
	if (key === undefined || more.length > 0 || known.includes(key)) return undefined;
	const inner = fieldsOf(valueAt(value, [key]));
	return inner.length > 0 && inner.every((field) => known.includes(field)) ? key : undefined;
}
