/** Writes `docs/fields.md` and `docs/schemas/` from the schemas of records: `npm run docs`. */
import { mkdir } from 'node:fs/promises';
import { readContentFolder } from '../content/read-folder.ts';
import { jsonSchemaOf } from '../model/json-schema.ts';
import { recordKinds } from '../model/kinds.ts';
import { fieldsPage, schemaFileOf } from './docs/fields-text.ts';
import { settingsJsonSchema, settingsSchemaFile } from './docs/settings-schema-file.ts';
import { writeFormatted } from './docs/write-formatted.ts';

// The one publication that has a record of every kind. It is short, and seldom changes.
const folder = 'tests/fixtures/publication';

await mkdir('docs/schemas', { recursive: true });
for (const kind of recordKinds) {
	await writeFormatted(schemaFileOf(kind), JSON.stringify(jsonSchemaOf(kind)));
}
await writeFormatted(settingsSchemaFile, JSON.stringify(settingsJsonSchema()));
await writeFormatted('docs/fields.md', fieldsPage(await readContentFolder(folder), folder));
