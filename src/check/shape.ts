import type { z } from 'astro/zod';
import { datePlea } from '../model/records/date.ts';
import { kinds, type RecordKind } from '../model/kinds.ts';

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

/** The fields that a schema knows at a path; none where it holds no object there. */
export function shapeAt(kind: RecordKind, path: readonly PropertyKey[]): string[] {
	return Object.keys(definitionOf(schemaAt(kind, path)).shape ?? {});
}

/** Whether a field holds words that are printed, or an address: a text of any length, in one line or many. */
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

/** Whether an issue is about a value that is not there at all. */
export function isMissing(issue: z.core.$ZodIssue, value: unknown): boolean {
	if (issue.path.length === 0 || issue.code === 'unrecognized_keys') return false;
	return valueAt(value, issue.path) === undefined;
}

/** Whether an issue is about a date that is none. */
export function isImpossibleDate(issue: z.core.$ZodIssue): boolean {
	return issue.code === 'custom' && issue.params?.plea === datePlea;
}

/** What editors call the types of YAML. */
const typeNames = new Map([
	['array', 'a list'],
	['number', 'a number'],
	['object', 'fields of its own'],
	['record', 'fields of its own'],
	['string', 'a text'],
]);

/** What an issue asks for, in the words of its schema. */
export function expectationOf(issue: z.core.$ZodIssue, found?: unknown): string {
	const type = issue.code === 'invalid_type' ? typeNames.get(issue.expected) : undefined;
	if (type !== undefined)
		return `Expected ${type}${howToWrite(type, String(issue.path.at(-1)), found)}`;
	const { message } = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue;
	return message
		.replace(/^Invalid \w+: e/, 'E')
		.replace(/\.$/, '')
		.replaceAll('|', ', ')
		.replaceAll('"', '`');
}

/** How a value of another type is written as the one that is asked for, where one can tell. */
function howToWrite(type: string, field: string, found: unknown): string {
	const isPlain = ['string', 'number', 'boolean'].includes(typeof found);
	const name = /^\d+$/.test(field) ? '-' : `${field}:`;
	if (type === 'a text' && isPlain) return `: \`${name} "${String(found)}"\`, in quotation marks`;
	if (type === 'a text' && Array.isArray(found)) return ', not a list';
	if (type === 'a text' && typeof found === 'object' && found !== null) {
		const [key, ...more] = Object.keys(found);
		return more.length > 0 ? '' : `, \`${name} ${String(key)}\`, without a colon behind it`;
	}
	if (type === 'a list' && typeof found === 'object' && found !== null) {
		const [key = ''] = Object.keys(found);
		return `: \`- ${key}: …\`, and the other fields in the column of \`${key}\``;
	}
	if (type === 'a list' && typeof found === 'string') return `: \`${name} [${found}]\``;
	if (type === 'a number' && typeof found === 'string') {
		const plain = found.replaceAll(/[\s,_'’]|\.(?=\d{3}(?:\D|$))/g, '');
		const [digits] = /^-?\d+(?:\.\d+)?/.exec(plain) ?? [];
		return digits === undefined ? '' : `, with digits alone: \`${name} ${digits}\``;
	}
	return '';
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	let current = value;
	for (const step of path) {
		if (typeof current !== 'object' || current === null) return undefined;
		current = (current as Record<PropertyKey, unknown>)[step];
	}
	return current;
}

/** The text at a path, for a finding whose fault it is whole. */
export function wordsAt(value: unknown, path: readonly PropertyKey[]): { words?: string } {
	const found = valueAt(value, path);
	return typeof found === 'string' ? { words: found } : {};
}
