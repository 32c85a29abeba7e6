import { stringify } from 'yaml';
import type { Content } from '../content/content.ts';
import { type Change, ChangeError, noChange } from '../edit/change.ts';
import { appendItem } from '../edit/edit-yaml.ts';
import { type JsonSchema, jsonSchemaOf } from '../model/json-schema.ts';
import { kindOf, pathOf, type RecordKind } from '../model/kinds.ts';
import { keyPattern } from '../model/records/key.ts';
import { frontmatterPattern } from '../prose/without-frontmatter.ts';
import { nearest } from '../text/did-you-mean.ts';
import { findRecord, isOfArticle } from './desk.ts';

/** A record to be written: its name, and fields by their paths, `evidence.0.source`. */
export interface NewRecord {
	kind: RecordKind;
	key: string;
	/** The article it belongs to; where there is one alone, that. */
	article?: string | undefined;
	/** Of a claim, the section whose file it goes into; `index` for the introduction. */
	section?: string | undefined;
	fields: Readonly<Record<string, string>>;
}

/** A field that a record must have and that was not given. */
export interface MissingField {
	name: string;
	about: string;
	examples: string[];
}

/** The schema of one record of a kind, as JSON Schema. */
export function recordSchema(kind: RecordKind): JsonSchema {
	const schema = jsonSchemaOf(kind);
	const { additionalProperties } = schema;
	return kindOf(kind).holds === 'map' && typeof additionalProperties === 'object'
		? additionalProperties
		: schema;
}

/** What of a record's required fields is not there yet. */
export function missingFields({
	kind,
	fields,
}: Pick<NewRecord, 'kind' | 'fields'>): MissingField[] {
	const { required = [], properties = {} } = recordSchema(kind);
	const given = new Set(Object.keys(fields).map((path) => path.split('.')[0]));
	return required
		.filter((name) => !given.has(name))
		.map((name) => {
			const { description = '', examples = [], enum: choices = [] } = properties[name] ?? {};
			return { name, about: description, examples: [...choices, ...examples].map(String) };
		});
}

/**
 * Writes a new record: a file, or an entry at the end of the file of its kind, and for a section its
 * place in the order of the article.
 *
 * @throws {ChangeError} If its key is taken or none, a field is unknown, or it is not known where it belongs.
 */
export function newRecord(content: Content, record: NewRecord): Change {
	const { kind, key } = record;
	if (!keyPattern.test(key)) {
		throw new ChangeError(
			`\`${key}\` is no key: write lower-case letters, digits and single hyphens.`,
		);
	}
	const article = articleOf(content, record);
	const taken = findRecord(content, { kind, key, article });
	if (taken) throw new ChangeError(`\`${key}\` is taken: see \`${taken.file}\`.`);
	const data = dataOf(kind, record.fields);
	const section = record.section ?? 'index';
	const path = pathOf(kind, { article, section, [kind]: key });
	const file = `${content.folder}/${path}`;
	const yaml = (value: unknown) => stringify(value, { lineWidth: 0 });
	const change = noChange();
	const { holds } = kindOf(kind);
	if (holds !== 'map') {
		const text = holds === 'prose' ? `---\n${yaml(data)}---\n` : yaml(data);
		change.creates.push({ file, text });
		if (kind === 'section') change.splices.push(listSection(content, article, key));
		return change;
	}
	const before = content.texts.get(file);
	if (before === undefined) {
		change.creates.push({ file, text: yaml({ [key]: data }) });
		return change;
	}
	const end = before.trimEnd().length;
	const newline = before.includes('\r\n') ? '\r\n' : '\n';
	const gap = end === 0 ? '' : newline + newline;
	const text = gap + yaml({ [key]: data }).replaceAll('\n', newline);
	change.splices.push({ file, start: end, end: before.length, text });
	return change;
}

function articleOf(content: Content, { kind, key, article }: NewRecord): string | undefined {
	if (kind === 'article') return key;
	if (!isOfArticle(kind)) return undefined;
	const articles = content.entries
		.filter((entry) => entry.kind === 'article')
		.map((entry) => entry.key);
	const [only] = articles;
	if (article === undefined && articles.length === 1) return only;
	if (article !== undefined && articles.includes(article)) return article;
	const known = articles.map((name) => `\`${name}\``).join(', ');
	throw new ChangeError(`Say which article the ${kind} belongs to, with \`--article\`: ${known}.`);
}

/** Puts a section at the end of the order that its article lists. */
function listSection(
	content: Content,
	article: string | undefined,
	key: string,
): Change['splices'][number] {
	const file = `${content.folder}/${pathOf('article', { article })}`;
	const [, above = '', fields = ''] = frontmatterPattern.exec(content.texts.get(file) ?? '') ?? [];
	const place = appendItem(fields, ['sections'], key);
	return { ...place, file, start: place.start + above.length, end: place.end + above.length };
}

function dataOf(kind: RecordKind, fields: NewRecord['fields']): unknown {
	const root: Record<string, unknown> = {};
	const schema = recordSchema(kind);
	const order = Object.keys(schema.properties ?? {});
	const rank = (path: string) => order.indexOf(path.split('.')[0] ?? '');
	for (const path of Object.keys(fields).sort((a, b) => rank(a) - rank(b))) {
		put(root, path.split('.'), valueOf(schemaAt(kind, schema, path), fields[path] ?? ''));
	}
	return root;
}

function put(into: Record<string, unknown>, [step = '', ...rest]: string[], value: unknown): void {
	if (rest.length === 0) {
		into[step] = value;
		return;
	}
	into[step] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
	put(into[step] as Record<string, unknown>, rest, value);
}

function schemaAt(kind: RecordKind, schema: JsonSchema, path: string): JsonSchema {
	let found: JsonSchema = schema;
	for (const step of path.split('.')) {
		const { properties, items, additionalProperties } = found;
		const next: JsonSchema | boolean | undefined =
			properties?.[step] ?? (/^\d+$/.test(step) ? items : undefined) ?? additionalProperties;
		if (typeof next !== 'object') {
			const known = Object.keys(properties ?? {});
			const near = nearest(step, known);
			const hint = near === undefined ? `It has ${known.join(', ')}.` : `Did you mean \`${near}\`?`;
			throw new ChangeError(`A ${kind} has no field \`${path}\`. ${hint}`);
		}
		found = next;
	}
	return found;
}

/** A value from a command line as its field wants it: a list of words is cut at commas. */
function valueOf({ type, items }: JsonSchema, written: string): unknown {
	const types = [type].flat();
	if (types.includes('array') && items?.type === 'string')
		return written
			.split(',')
			.map((one) => one.trim())
			.filter(Boolean);
	const isNumber = /^-?\d+(?:\.\d+)?$/.test(written);
	if (isNumber && types.includes('number')) return Number(written);
	if (types.includes('boolean') && /^(?:true|false)$/.test(written)) return written === 'true';
	return written;
}
