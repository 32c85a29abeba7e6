/** Writes `docs/fields.md` and `docs/schemas/` from the schemas of records: `npm run docs`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { readContentFolder } from '../content/read-folder.ts';
import { jsonSchemaOf } from '../model/json-schema.ts';
import { recordKinds } from '../model/kinds.ts';
import { fieldsPage, schemaFileOf } from './fields-text.ts';
import { settingsJsonSchema, settingsSchemaFile } from './settings-schema-file.ts';

// The one publication that has a record of every kind, short, and stays as it is.
const folder = 'tests/fixtures/publication';

async function write(file: string, text: string): Promise<void> {
	const config = await resolveConfig(file);
	await writeFile(file, await format(text, { ...config, filepath: file }));
}

await mkdir('docs/schemas', { recursive: true });
for (const kind of recordKinds) {
	await write(schemaFileOf(kind), JSON.stringify(jsonSchemaOf(kind)));
}
await write(settingsSchemaFile, JSON.stringify(settingsJsonSchema()));
await write('docs/fields.md', fieldsPage(await readContentFolder(folder), folder));
