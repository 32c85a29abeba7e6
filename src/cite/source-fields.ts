import { recordSchema } from '../model/json-schema.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { SourceSchema } from '../model/records/source.ts';

/** A field of the source, with what it will hold and where that was taken from. */
export interface CitedField {
	field: string;
	/** One text, or one for each author. */
	value: string | string[];
	from: string;
	doubt?: string | undefined;
}

interface FieldWishes {
	metadata: Metadata;
	address: { value: string; from: string };
	publisher: { key: string; from: string } | undefined;
	/** What was given by hand, which counts before all that was read. */
	given: Readonly<Record<string, string>>;
}

/** Fields that readers look for, so that it is said where they are left out. */
const lookedFor = ['title', 'authors', 'published', 'publisher', 'language', 'kind'] as const;

/** The fields of a source in the order of its schema; what was read and is none of its values is left out. */
export function sourceFields({ metadata, address, publisher, given }: FieldWishes): CitedField[] {
	const { addresses: _, publisher: _name, ...read } = metadata;
	const found: Record<string, Omit<CitedField, 'field'>> = {
		...Object.fromEntries(Object.entries(read).filter(([field, { value }]) => isFit(field, value))),
		...(address.value !== '' && { url: address }),
		...(publisher && { publisher: { value: publisher.key, from: publisher.from } }),
	};
	const own = fieldsGiven(given);
	// What is given counts before what was read, in parts too: `archive.url`, `authors.0`.
	for (const field of Object.keys(given)) Reflect.deleteProperty(found, rootOf(field));
	const order = Object.keys(recordSchema('source').properties ?? {});
	return [...Object.entries(found).map(([field, one]) => ({ field, ...one })), ...own].sort(
		(a, b) => order.indexOf(rootOf(a.field)) - order.indexOf(rootOf(b.field)),
	);
}

/** The fields that were given by hand; an empty one is left out. */
export function fieldsGiven(given: Readonly<Record<string, string>>): CitedField[] {
	return Object.entries(given).flatMap(([field, written]) => {
		const value = field === 'authors' ? written.split(';').map(trimmed).filter(Boolean) : written;
		return value.length > 0 ? [{ field, value, from: 'as given' }] : [];
	});
}

function rootOf(field: string): string {
	return field.split('.')[0] ?? field;
}

/** The text of a field; `undefined` where there is none, or several. */
export function textIn(fields: readonly CitedField[], name: string): string | undefined {
	const value = fields.find(({ field }) => field === name)?.value;
	return typeof value === 'string' ? value : undefined;
}

/** Whether a source may hold a value: pages name two ISBNs in one, and DOIs that are none. */
function isFit(field: string, value: unknown): boolean {
	const schemas: Partial<Record<string, { safeParse(value: unknown): { success: boolean } }>> =
		SourceSchema.shape;
	return schemas[field]?.safeParse(value).success === true;
}

function trimmed(text: string): string {
	return text.trim();
}

/** Fields that nothing was found for, that a source can do without, and that are not excused by hand. */
export function leftOut(fields: readonly CitedField[]): string[] {
	const has = new Set(fields.map(({ field }) => rootOf(field)));
	const excused: Readonly<Record<string, string>> = {
		title: 'untitled',
		authors: 'unsigned',
		published: 'undated',
	};
	return lookedFor.filter(
		(field) => isFit(field, undefined) && !has.has(field) && !has.has(excused[field] ?? ''),
	);
}

/** The fields as `newRecord` takes them: each author by its place. */
export function asPaths(fields: readonly CitedField[]): Record<string, string> {
	return Object.fromEntries(
		fields.flatMap(({ field, value }): [string, string][] =>
			typeof value === 'string'
				? [[field, value]]
				: value.map((one, index) => [`${field}.${index}`, one]),
		),
	);
}
