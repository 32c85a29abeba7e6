import { type JsonSchema, recordSchema } from '../../model/json-schema.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { GivenFields } from './given-fields.ts';

/** A field that a record must have and that was not given. */
export interface MissingField {
	/** Its path; a key that the editor chooses is in angle brackets, `series.<key>.label`. */
	name: string;
	about: string;
	examples: string[];
	/** The values that it can have, if there are only a few. */
	choices?: string[];
	/** Whether it takes several values. */
	isList?: boolean;
}

/** The required fields of a record that are still missing, including the parts of fields. */
export function missingFields(kind: RecordKind, fields: GivenFields): MissingField[] {
	return missingIn(
		recordSchema(kind),
		Object.keys(fields).map((path) => path.split('.')),
		[],
	);
}

/**
 * @param given - Paths of the given fields, relative to this part; an empty path is the whole part.
 */
function missingIn(schema: JsonSchema, given: string[][], path: string[]): MissingField[] {
	if (given.some((steps) => steps.length === 0)) return [];
	const { properties, required = [], items, additionalProperties } = schema;
	const names = [...new Set(given.map(([step = '']) => step))];
	const below = (name: string, part: JsonSchema) =>
		missingIn(
			part,
			given.filter(([step]) => step === name).map(([, ...rest]) => rest),
			[...path, name],
		);
	if (properties) {
		return Object.entries(properties)
			.filter(([name]) => required.includes(name) || names.includes(name))
			.flatMap(([name, part]) => below(name, part));
	}
	// A list or map without items lacks the required fields of its first item.
	if (items?.properties) {
		return (names.length === 0 ? ['0'] : names).flatMap((name) => below(name, items));
	}
	if (typeof additionalProperties === 'object') {
		return (names.length === 0 ? ['<key>'] : names).flatMap((name) =>
			below(name, additionalProperties),
		);
	}
	if (given.length > 0) return [];
	const { description = '', examples = [], enum: choices = [] } = schema;
	const some = [...choices, ...examples].map(String);
	const isChoice = choices.length > 0 && { choices: choices.map(String) };
	const isList = [schema.type].flat().includes('array') && { isList: true };
	return [{ name: path.join('.'), about: description, examples: some, ...isChoice, ...isList }];
}
