import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { checkContent } from '../../src/check/check-content.ts';
import { fieldsPage, schemaFileOf } from '../../src/cli/docs/fields-text.ts';
import { settingsJsonSchema, settingsSchemaFile } from '../../src/cli/docs/settings-schema-file.ts';
import { type ParseCache, parseContent } from '../../src/content/parse-content.ts';
import { readContentFolder } from '../../src/content/read-folder.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { type JsonSchema, jsonSchemaOf } from '../../src/model/json-schema.ts';
import { kindAt, kindOf, recordKinds } from '../../src/model/kinds.ts';
import { formatted } from '../formatted.ts';
import { readFixture, today } from '../read-fixture.ts';
import { mistakes } from './schema-mistakes.ts';

const root = join(import.meta.dirname, '../..');
const inRoot = (file: string) => readFile(join(root, file), 'utf8');

test.each(recordKinds)(
	'docs/schemas says what a %s is; `npm run docs` writes it again',
	async (kind) => {
		const file = schemaFileOf(kind);
		const schema = await formatted(join(root, file), JSON.stringify(jsonSchemaOf(kind)));
		expect(await inRoot(file), `Run \`npm run docs\`: \`${file}\` is old.`).toBe(schema);
	},
);

test('docs/schemas matches the settings of the check; `npm run docs` writes it again', async () => {
	const file = join(root, settingsSchemaFile);
	const schema = await formatted(file, JSON.stringify(settingsJsonSchema()));
	expect(await inRoot(settingsSchemaFile), 'Run `npm run docs`.').toBe(schema);
});

test('docs/fields.md matches the schemas; `npm run docs` writes it again', async () => {
	const folder = join(root, 'tests/fixtures/publication');
	const file = join(root, 'docs/fields.md');
	const page = await formatted(file, fieldsPage(await readContentFolder(folder), folder));
	expect(await inRoot('docs/fields.md'), 'Run `npm run docs`: `docs/fields.md` is old.').toBe(page);
});

test('every field is described', () => {
	const silent = recordKinds.flatMap((kind) =>
		fieldsOf(jsonSchemaOf(kind))
			.filter(([, { description = '' }]) => !/\w{3}.*\.$/.test(description))
			.map(([name]) => `${kind}: ${name}`),
	);
	expect(silent).toEqual([]);
});

function fieldsOf(schema: JsonSchema): [string, JsonSchema][] {
	const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
	const inner = [items, additionalProperties, ...anyOf].filter((part) => typeof part === 'object');
	return [
		...Object.entries(properties),
		...[...inner, ...Object.values(properties)].flatMap(fieldsOf),
	];
}

/** Where code editors find the schemas, as `.vscode/settings.json` has it. */
const settings = JSON.parse(await inRoot('.vscode/settings.json')) as Record<
	'yaml.schemas',
	Record<string, string>
>;

test('the editor settings name the schema of every kind of YAML file', () => {
	expect(Object.keys(settings['yaml.schemas'])).toEqual(
		recordKinds
			.filter((kind) => kindOf(kind).path.endsWith('.yaml'))
			.map((kind) => `./${schemaFileOf(kind)}`)
			.concat(`./${settingsSchemaFile}`),
	);
});

const service = getLanguageService({
	schemaRequestService: async (address: string) => inRoot(new URL(address).pathname.slice(1)),
	workspaceContext: { resolveRelativePath: (path: string) => path },
});
service.configure({
	validate: true,
	schemas: Object.entries(settings['yaml.schemas']).map(([file, place]) => ({
		fileMatch: [place],
		uri: new URL(file, 'file:///').href,
	})),
});

/** The server keeps what it parsed of a version. */
let version = 0;

/** What a code editor says of a YAML file: the line, and what is wrong with it. */
async function remarksOn(path: string, text: string): Promise<string[]> {
	version += 1;
	const document = TextDocument.create(`file:///${path}`, 'yaml', version, text);
	const found = await service.doValidation(document, false);
	const lines = text.split('\n');
	return found.map(
		({ range, message }) => `${lines[range.start.line] ?? ''} – ${JSON.stringify(message)}`,
	);
}

test('a code editor marks settings of the check as wrong if the check refuses them, and no others', async () => {
	const right = `rules:
  undated-source: { severity: off, why: Later. }
exceptions:
  - { rule: quote-length, key: built-1871, article: tide-mill, why: So., until: 2025-12-31 }
`;
	expect(await remarksOn('content/check.yaml', right)).toEqual([]);
	for (const [from, to] of [
		['undated-source', 'undated'],
		['quote-length', 'wrong-value'],
		['off', 'loud'],
		['key: built-1871', 'key: Built'],
		['until: 2025-12-31', 'until: later'],
		['why: So., ', ''],
	] as const) {
		expect(await remarksOn('content/check.yaml', right.replace(from, to)), to).not.toEqual([]);
	}
});

test('no YAML file of the publication is red in a code editor', async () => {
	const files = await readContentFolder(join(root, 'content'));
	const remarks: string[] = [];
	let seen = 0;
	for (const { path, text } of files) {
		const name = path.slice(root.length + 1);
		if (!name.endsWith('.yaml') || !kindAt(name.replace('content/', ''))) continue;
		seen += 1;
		remarks.push(...(await remarksOn(name, text)).map((remark) => `${name} ${remark}`));
	}
	expect(remarks).toEqual([]);
	expect(seen).toBeGreaterThan(600);
});

test.each(mistakes)('In %s, %s written as %j is reported', async (file, right, wrong, expected) => {
	const text = await inRoot(`tests/fixtures/publication/${file}`);
	const changed = text.replace(right, wrong);
	expect(changed).not.toBe(text);
	const remarks = await remarksOn(`content/${file}`, changed);
	expect(remarks.join('\n')).toContain(expected);
});

test('The check refuses everything that a schema refuses, so the language server needs no problems of its own', async () => {
	const sound = await readFixture('publication');
	const cache: ParseCache = new Map();
	for (const [file, right, wrong] of mistakes) {
		const path = `content/${file}`;
		const files = sound.map((one) =>
			one.path === path ? { path, text: one.text.replace(right, wrong) } : one,
		);
		const content = parseContent('content', files, { cache });
		const problems = checkContent({
			content,
			today,
			language: 'en-GB',
			letters: charactersFor([]),
		});
		expect(
			problems.map(({ place }) => place.file),
			`${file}: ${wrong}`,
		).toContain(path);
	}
});
