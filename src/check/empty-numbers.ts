import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { valuesAt } from '../content/references.ts';
import type { Finding } from './rule.ts';

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
				message: 'The `value` of this row is empty.',
				hint: 'Write the number, or `null` if none was found.',
			},
		];
	});
}
