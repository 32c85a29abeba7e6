import type { ContentFile } from '../../text/content-file.ts';
import { type JsonSchema, recordSchema } from '../../model/json-schema.ts';
import { kindAt, kindOf, type RecordKind, recordKinds } from '../../model/kinds.ts';

/** Where the schema of a kind of record is kept, for editors that know JSON Schema. */
export function schemaFileOf(kind: RecordKind): string {
	return `docs/schemas/${kind}.schema.json`;
}

/**
 * The text of `docs/fields.md`: every field of every kind of record, with an example of each kind.
 *
 * @param files - A publication to take examples from.
 * @param folder - Its folder.
 */
export function fieldsPage(files: readonly ContentFile[], folder: string): string {
	return [
		'# Fields',
		'',
		'This page lists every kind of record below `content/`, and every field that it can have. Fields with ● are required; a part of a field is required only if that field is given. Text needs no quotation marks unless it begins with a character such as `"`, `[`, `*`, `!` or `&`, contains `: ` or ` #`, ends with `:`, or is `true`, `false`, `null` or (except in dates and labels) a number.',
		'',
		'`npm run docs` writes this page from `src/model/records`; change the texts there, not here. `docs/schemas/` has the same fields for code editors.',
		'',
		...recordKinds.flatMap((kind) => section(kind, exampleOf(kind, files, folder))),
	].join('\n');
}

function section(kind: RecordKind, example: string): string[] {
	const { path, holds } = kindOf(kind);
	const shape = {
		prose:
			'The fields are between two lines `---` at the top of the file; the prose is below them.',
		record: 'The file contains one record.',
		map: 'The file contains any number of records, each under its own key.',
	}[holds];
	return [
		`## ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
		'',
		`\`content/${path}\`. ${shape}`,
		'',
		'| Field | | Meaning | Example |',
		'| --- | --- | --- | --- |',
		...rowsOf(recordSchema(kind), ''),
		'',
		`\`\`\`${holds === 'prose' ? 'md' : 'yaml'}`,
		example.trimEnd(),
		'```',
		'',
	];
}

function rowsOf(schema: JsonSchema, above: string): string[] {
	const required = new Set(schema.required);
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		const path = `${above}${name}`;
		const cells = [
			`\`${path}\``,
			required.has(name) ? '●' : '',
			field.description ?? '',
			(field.examples ?? []).map(code).join(', '),
		];
		const row = `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
		return [row, ...insideOf(field, path)];
	});
}

/** The fields within a field: of its items in a list, of its values in a map. */
function insideOf({ items, additionalProperties, ...field }: JsonSchema, path: string): string[] {
	if (items) return insideOf(items, `${path}.*`);
	if (typeof additionalProperties === 'object') return insideOf(additionalProperties, `${path}.*`);
	const [choice] = (field.anyOf ?? []).filter(({ properties }) => properties);
	return rowsOf(choice ?? field, `${path}.`);
}

function code(example: unknown): string {
	return Array.isArray(example)
		? `\`[${example.map((item) => JSON.stringify(item)).join(', ')}]\``
		: `\`${String(example)}\``;
}

/** The first file of a kind; for a map of records, the first record in it. */
function exampleOf(kind: RecordKind, files: readonly ContentFile[], folder: string): string {
	const file = files.find(({ path }) => kindAt(path.slice(folder.length + 1)) === kind);
	const text = file?.text.replaceAll('\r\n', '\n') ?? '';
	if (kindOf(kind).holds !== 'map') return text;
	const [first = ''] = text.split(/^(?=[a-z\d])/m).filter((part) => /^[a-z\d]/.test(part));
	return first;
}
