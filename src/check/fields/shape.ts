import type { z } from 'astro/zod';
import { dateIssue } from '../../model/records/date.ts';
import { kinds, type RecordKind } from '../../model/kinds.ts';
import { valueAt } from '../../model/value-at.ts';

interface Definition {
	shape?: Record<string, z.core.$ZodType>;
	element?: z.core.$ZodType;
	valueType?: z.core.$ZodType;
	innerType?: z.core.$ZodType;
	out?: z.core.$ZodType;
	type?: string;
	format?: string;
	checks?: z.core.$ZodCheck[];
}

/** The fields that a schema has at a path; empty if there is no object there. */
export function shapeAt(kind: RecordKind, path: readonly PropertyKey[]): string[] {
	return Object.keys(definitionOf(schemaAt(kind, path)).shape ?? {});
}

/** Whether a field holds printed words or an address: a text of any length, on one line or many. */
export function holdsWords(kind: RecordKind, path: readonly PropertyKey[]): boolean {
	const { type, format, checks = [] } = definitionOf(schemaAt(kind, path));
	if (type !== 'string') return false;
	const asked = checks.map(({ _zod: { def } }) => def.check);
	return format === 'url' || asked.includes('min_length');
}

/** Whether a field may be left out. */
export function isOptional(kind: RecordKind, path: readonly PropertyKey[]): boolean {
	const { shape }: Definition = definitionOf(schemaAt(kind, path.slice(0, -1)));
	const type = definitionOf(shape?.[String(path.at(-1))]).type;
	return type === 'optional' || type === 'default';
}

function schemaAt(kind: RecordKind, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
	let schema: z.core.$ZodType | undefined = unwrap(kinds[kind].schema);
	for (const step of path) {
		const { shape, element, valueType }: Definition = definitionOf(schema);
		schema = unwrap(shape?.[String(step)] ?? element ?? valueType);
	}
	return schema;
}

function definitionOf(schema: z.core.$ZodType | undefined): Definition {
	return schema?._zod.def ?? {};
}

/** The schema inside optional, default and preprocessed ones. */
function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
	const { innerType, out } = definitionOf(schema);
	const inner = innerType ?? out;
	return inner ? unwrap(inner) : schema;
}

/** Whether an issue is about a value that is missing. */
export function isMissing(issue: z.core.$ZodIssue, value: unknown): boolean {
	if (issue.path.length === 0 || issue.code === 'unrecognized_keys') return false;
	return valueAt(value, issue.path) === undefined;
}

/** Whether an issue is about an impossible date. */
export function isImpossibleDate(issue: z.core.$ZodIssue): boolean {
	return issue.code === 'custom' && issue.params?.issue === dateIssue;
}

/** The text at a path, for a finding about the whole text. */
export function wordsAt(value: unknown, path: readonly PropertyKey[]): { words?: string } {
	const found = valueAt(value, path);
	return typeof found === 'string' ? { words: found } : {};
}
