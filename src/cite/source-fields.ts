import { recordSchema } from '../model/json-schema.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { SourceSchema } from '../model/records/source.ts';

/** A field of the source, with its value and where that was taken from. */
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
	/** Values given by hand, which have priority over what was read. */
	given: Readonly<Record<string, string>>;
}

/** Fields that readers look for, so editors are told if they are missing. */
const lookedFor = ['title', 'authors', 'published', 'publisher', 'language', 'kind'] as const;

/**
 * The fields of a source in the order of its schema. Values that were read but that the schema does
 * not allow are left out.
 */
export function sourceFields({ metadata, address, publisher, given }: FieldWishes): CitedField[] {
	const { addresses: _, publisher: _name, ...read } = metadata;
	const found: Record<string, Omit<CitedField, 'field'>> = {
		...Object.fromEntries(Object.entries(read).filter(([field, { value }]) => isFit(field, value))),
		...(address.value !== '' && { url: address }),
		...(publisher && { publisher: { value: publisher.key, from: publisher.from } }),
	};
	const own = fieldsGiven(given);
	// What is given by hand has priority, also for parts of a field: `archive.url`, `authors.0`.
	for (const field of Object.keys(given)) Reflect.deleteProperty(found, rootOf(field));
	const order = Object.keys(recordSchema('source').properties ?? {});
	return [...Object.entries(found).map(([field, one]) => ({ field, ...one })), ...own].sort(
		(a, b) => order.indexOf(rootOf(a.field)) - order.indexOf(rootOf(b.field)),
	);
}

/** The fields that were given by hand, without empty ones. */
export function fieldsGiven(given: Readonly<Record<string, string>>): CitedField[] {
	return Object.entries(given).flatMap(([field, written]) => {
		const value = field === 'authors' ? written.split(';').map(trimmed).filter(Boolean) : written;
		return value.length > 0 ? [{ field, value, from: 'as given' }] : [];
	});
}

function rootOf(field: string): string {
	return field.split('.')[0] ?? field;
}

/** The text of a field; `undefined` if there is none, or several. */
export function textIn(fields: readonly CitedField[], name: string): string | undefined {
	const value = fields.find(({ field }) => field === name)?.value;
	return typeof value === 'string' ? value : undefined;
}

/**
 * Whether the schema allows a value. Pages give two ISBNs in one field, and DOIs that are not valid.
 */
function isFit(field: string, value: unknown): boolean {
	const schemas: Partial<Record<string, { safeParse(value: unknown): { success: boolean } }>> =
		SourceSchema.shape;
	return schemas[field]?.safeParse(value).success === true;
}

function trimmed(text: string): string {
	return text.trim();
}

/** Optional fields for which nothing was found and which were not excused by hand. */
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

/** The fields in the form that `newRecord` takes: each author by index. */
export function asPaths(fields: readonly CitedField[]): Record<string, string> {
	return Object.fromEntries(
		fields.flatMap(({ field, value }): [string, string][] =>
			typeof value === 'string'
				? [[field, value]]
				: value.map((one, index) => [`${field}.${index}`, one]),
		),
	);
}
