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
 * JSON Schema of what a file of a kind holds in YAML: a record, its frontmatter, or a map from keys
 * to records. For editors that check and complete YAML while one types; what only the rules can say
 * (`npm run check`) is left to them.
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

/** JSON Schema of one record of a kind, without the map that it may stand in. */
export function recordSchema(kind: RecordKind): JsonSchema {
	const { $schema: _, ...record } = convertSchema(kinds[kind].schema);
	return record;
}

function convertedKey(): JsonSchema {
	const { $schema: _, ...key } = convertSchema(KeySchema);
	return key;
}

/** JSON Schema of what an editor may write, as `jsonSchemaOf` has it. */
export function convertSchema(schema: z.ZodType): JsonSchema {
	return z.toJSONSchema(schema, {
		target: 'draft-2020-12',
		io: 'input',
		override({ zodSchema, jsonSchema }) {
			const { def } = zodSchema._zod;
			// Dates and labels are texts to us, but `1979` is a number to every reader of YAML.
			if (def.type === 'pipe' && jsonSchema.type === 'string') {
				(jsonSchema as JsonSchema).type = ['string', 'integer'];
			}
			// `format: uri` refuses addresses with letters outside ASCII, which browsers take.
			if (jsonSchema.format === 'uri') {
				delete jsonSchema.format;
				jsonSchema.pattern = '^https?://';
			}
			// `toJSONSchema` drops the examples of what is changed while it is read.
			const examples = z.globalRegistry.get(zodSchema)?.examples;
			if (Array.isArray(examples)) jsonSchema.examples = examples;
		},
	}) as JsonSchema;
}
