import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import { valueAt } from '../../model/value-at.ts';
import { rowName } from './figure-rows.ts';
import type { Finding } from '../rule.ts';

/** A whole number below a thousand, followed by a point and three zeros. */
const written = /[+-]?[1-9]\d{0,2}\.000(?![\w.])/;
const atPlace = new RegExp(`^${written.source}`);

/**
 * Finds numbers of figures in which a point was meant to separate thousands, as in much of Europe.
 * YAML reads them as a thousandth of what was meant.
 */
export function findThousands(content: Content, entry: Entry): Finding[] {
	const { kind, file, value } = entry;
	const text = content.texts.get(file) ?? '';
	if (kind !== 'figure' || !written.test(text)) return [];
	return valuesAt(value, ['series', '*', 'rows', '*', 'value']).flatMap(
		({ path, value: number }) => {
			// The parsed number does not show how it was written.
			if (!Number.isInteger(number)) return [];
			const place = entry.at(path);
			const rest = (text.split(/\r?\n/)[place.line - 1] ?? '').slice(place.column - 1);
			const words = atPlace.exec(rest)?.[0];
			if (words === undefined) return [];
			return [
				{
					...{ place, words, names: [nameOf(entry, path)] },
					message: `\`${words}\` is read as ${String(number)}: the digits after a point are decimals.`,
					hint: `Write \`${words.replace('.', '')}\`, or \`${String(number)}\`.`,
				},
			];
		},
	);
}

function nameOf({ key, value }: Entry, path: readonly PropertyKey[]): string {
	const label = String(valueAt(value, [...path.slice(0, -1), 'label']));
	return rowName(key, { inSeries: String(path[1]), label });
}
