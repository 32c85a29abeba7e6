import { kindOf, type RecordKind } from '../model/kinds.ts';
import type { Place } from '../problems/problem.ts';
import { isMap } from './is-map.ts';

/**
 * The fields of a record that are in the place of keys, because the line with the key of the record
 * is missing. Empty if there is only one, which may be a key with the name of a field.
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

/**
 * Where a record begins whose line with the key is missing. Its fields then repeat those of the
 * record above. `undefined` if there is none.
 *
 * @param text - A file in which the key of each record is at the margin.
 * @param repeated - The places of keys that their map already has.
 */
export function recordWithoutKey(text: string, repeated: readonly Place[]): Place | undefined {
	if (repeated.length === 0) return undefined;
	const lines = text.split(/\r?\n/);
	const fields = repeated.flatMap((place) => {
		const record = lines.findLastIndex((line, index) => index < place.line && /^[^\s#]/.test(line));
		const first = lines.findIndex((line, index) => index > record && /^\s*[^\s#]/.test(line));
		const isOfRecord =
			place.column > 1 && /^ */.exec(lines[first] ?? '')?.[0].length === place.column - 1;
		return isOfRecord ? [{ place, record, first }] : [];
	});
	return fields.find(({ place, record, first }) => {
		const begins =
			nameIn(lines[place.line - 1]) === nameIn(lines[first]) ||
			lines[place.line - 2]?.trim() === '';
		return begins && fields.filter((one) => one.record === record).length > 1;
	})?.place;
}

function nameIn(line = ''): string | undefined {
	return /^ *([\w-]+):/.exec(line)?.[1];
}
