import { kindOf, type RecordKind } from '../model/kinds.ts';
import { isMap } from './is-map.ts';

/**
 * The fields of a record that stand where a file has the keys of its records: the line with the key
 * of that record is lost. None where there is no more than one, which may be a key of that name.
 *
 * @param keys - The outermost keys of the file, in the order of the text.
 */
export function fieldsWithoutKey(
	kind: RecordKind,
	value: Readonly<Record<string, unknown>>,
	keys: readonly string[],
): string[] {
	const { schema } = kindOf(kind);
	const known = 'shape' in schema ? Object.keys(schema.shape as object) : [];
	const found = keys.filter((key) => known.includes(key) && !isMap(value[key]));
	return found.length > 1 ? found : [];
}
