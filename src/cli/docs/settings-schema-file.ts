import { rules } from '../../check/rules.ts';
import { settingsSchema } from '../../check/settings/settings-schema.ts';
import { settingsFile } from '../../content/content.ts';
import { convertSchema, type JsonSchema } from '../../model/json-schema.ts';

/** Where the schema of `content/check.yaml` is kept, for editors that know JSON Schema. */
export const settingsSchemaFile = 'docs/schemas/check.schema.json';

/** JSON Schema of `content/check.yaml`, with the rules that it can name. */
export function settingsJsonSchema(): JsonSchema {
	const names = rules.filter(({ isFirm }) => !isFirm).map(({ name }) => name);
	const { $schema = '', ...rest } = convertSchema(settingsSchema(names));
	return {
		$schema,
		$comment:
			'Written by `npm run docs` from `src/check/settings/settings-schema.ts`: change that file, not this one.',
		title: `content/${settingsFile}`,
		...rest,
		// An empty file sets nothing.
		type: ['object', 'null'],
	};
}
