import { z } from 'astro/zod';
import { kindOf, kinds, type RecordKind } from './kinds.ts';
import { KeySchema } from './records/key.ts';

/** The part of JSON Schema (draft 2020-12) that the schemas of records need. */
export interface JsonSchema {
	$schema?: string;
	$comment?: string;
	title?: string;
	description?: string;
	examples?: unknown[];
	default?: unknown;
	type?: string | string[];
	enum?: unknown[];
	pattern?: string;
	format?: string;
	minLength?: number;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	additionalProperties?: JsonSchema | boolean;
	propertyNames?: JsonSchema;
}

/**
 * JSON Schema of the YAML in a file of a kind: a record, its frontmatter, or a map from keys to
 * records. For code editors that check and complete YAML while someone types. What only the rules
 * can check (`npm run check`) is not in it.
 */
export function jsonSchemaOf(kind: RecordKind): JsonSchema {
	const { holds, path } = kindOf(kind);
	const { $schema = '', ...rest } = convertSchema(kinds[kind].schema);
	const content =
		holds === 'map'
			? { type: ['object', 'null'], propertyNames: convertedKey(), additionalProperties: rest }
			: rest;
	return {
		$schema,
		$comment:
			'Written by `npm run docs` from `src/model/records`: change those files, not this one.',
		title: `content/${path}`,
		...content,
	};
}

/** JSON Schema of one record of a kind, without the map that may contain it. */
export function recordSchema(kind: RecordKind): JsonSchema {
	const { $schema: _, ...record } = convertSchema(kinds[kind].schema);
	return record;
}

function convertedKey(): JsonSchema {
	const { $schema: _, ...key } = convertSchema(KeySchema);
	return key;
}

/** JSON Schema of what an editor may write, in the form that `jsonSchemaOf` uses. */
export function convertSchema(schema: z.ZodType): JsonSchema {
	return z.toJSONSchema(schema, {
		target: 'draft-2020-12',
		io: 'input',
		override({ zodSchema, jsonSchema }) {
			const { def } = zodSchema._zod;
			// We read dates and labels as texts, but every reader of YAML takes `1979` for a number.
			if (def.type === 'pipe' && jsonSchema.type === 'string') {
				(jsonSchema as JsonSchema).type = ['string', 'integer'];
			}
			// `format: uri` refuses addresses with letters outside ASCII, which browsers accept.
			if (jsonSchema.format === 'uri') {
				delete jsonSchema.format;
				jsonSchema.pattern = '^https?://';
			}
			// `toJSONSchema` drops the examples of schemas that preprocess their input.
			const examples = z.globalRegistry.get(zodSchema)?.examples;
			if (Array.isArray(examples)) jsonSchema.examples = examples;
		},
	}) as JsonSchema;
}
