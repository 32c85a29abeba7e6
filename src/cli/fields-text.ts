import type { ContentFile } from '../text/content-file.ts';
import { type JsonSchema, recordSchema } from '../model/json-schema.ts';
import { kindAt, kindOf, type RecordKind, recordKinds } from '../model/kinds.ts';

/** Where the schema of a kind of record is kept, for editors that know JSON Schema. */
export function schemaFileOf(kind: RecordKind): string {
	return `docs/schemas/${kind}.schema.json`;
}

/**
 * The text of `docs/fields.md`: every field of every kind of record, with an example of each kind.
 *
 * @param files - A publication to take examples from.
 * @param folder - Where it lies.
 */
export function fieldsPage(files: readonly ContentFile[], folder: string): string {
	return [
		'# Fields',
		'',
		'Every kind of record in `content/`, with every field that it can have. Fields with ● are required. A part of a field is required only where that field is given. Text needs quotation marks only if it begins with a character such as `"`, `[`, `*`, `!` or `&`, contains `: ` or ` #`, ends with `:`, or is `true`, `false`, `null` or (except in dates and labels) a number.',
		'',
		'Written by `npm run docs` from `src/model/records`: change those files, not this page. `docs/schemas/` has the same for code editors.',
		'',
		...recordKinds.flatMap((kind) => section(kind, exampleOf(kind, files, folder))),
	].join('\n');
}

function section(kind: RecordKind, example: string): string[] {
	const { path, holds } = kindOf(kind);
	const shape = {
		prose:
			'The fields are between two lines `---` at the top of the file. The prose is below them.',
		record: 'The file has one record.',
		map: 'The file has any number of records, each below its own key.',
	}[holds];
	return [
		`## ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
		'',
		`\`content/${path}\`. ${shape}`,
		'',
		'| Field | | What it says | For example |',
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

/** The first file of a kind; of a map of records, the first of them. */
function exampleOf(kind: RecordKind, files: readonly ContentFile[], folder: string): string {
	const file = files.find(({ path }) => kindAt(path.slice(folder.length + 1)) === kind);
	const text = file?.text.replaceAll('\r\n', '\n') ?? '';
	if (kindOf(kind).holds !== 'map') return text;
	const [first = ''] = text.split(/^(?=[a-z\d])/m).filter((part) => /^[a-z\d]/.test(part));
	return first;
}
