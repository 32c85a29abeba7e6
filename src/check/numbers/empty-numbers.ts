import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import { valueAt } from '../../model/value-at.ts';
import type { PropertyPath } from '../../text/yaml/property-path.ts';
import { rowName } from './figure-rows.ts';
import type { Finding } from '../rule.ts';

/**
 * Finds empty numbers in figures. YAML reads them as `null`, which means that no number was found.
 * Editors who mean that write `null`.
 */
export function findEmptyNumbers(content: Content, entry: Entry): Finding[] {
	if (entry.kind !== 'figure') return [];
	return valuesAt(entry.value, ['series', '*', 'rows', '*', 'value']).flatMap(({ path, value }) => {
		if (value !== null) return [];
		const place = entry.at(path, 'key');
		const line = (content.texts.get(entry.file) ?? '').split(/\r?\n/)[place.line - 1] ?? '';
		if (!/^value:\s*(?:$|[,}#])/.test(line.slice(place.column - 1))) return [];
		return [
			{
				place,
				names: [rowName(entry.key, { inSeries: String(path[1]), label: labelAt(entry, path) })],
				message: 'The `value` of this row is empty.',
				hint: 'Write the number, or `null` if none was found.',
			},
		];
	});
}

/** The label of the row with a number. */
function labelAt({ value }: Entry, path: PropertyPath): string {
	return String(valueAt(value, [...path.slice(0, -1), 'label']));
}
