import type { CitedField } from '../../cite/source-fields.ts';
import { harmless } from '../../problems/harmless.ts';

/** The maximum widths of the columns of values and of their origins. */
const widest = { value: 64, from: 34 };

/** The fields as a table for the terminal: field, value, where it was taken from. */
export function citeTable(fields: readonly CitedField[]): string {
	const rows = fields.flatMap(({ field, value, from }) =>
		[value].flat().map((one, index) => [index === 0 ? field : '', one, index === 0 ? from : '']),
	);
	const head = ['field', 'value', 'taken from'];
	const names = Math.max(...[head, ...rows].map(([name = '']) => name.length));
	const lines = [head, ...rows].flatMap(([name = '', value = '', from = '']) => {
		const values = wrapped(harmless(value), widest.value);
		const origins = wrapped(harmless(from), widest.from);
		return Array.from({ length: Math.max(values.length, origins.length) }, (_, line) =>
			[
				(line === 0 ? name : '').padEnd(names),
				(values[line] ?? '').padEnd(widest.value),
				origins[line] ?? '',
			]
				.join('  ')
				.trimEnd(),
		);
	});
	return lines.join('\n');
}

/** Wraps words to lines of a width; a word that is longer is cut. */
function wrapped(words: string, width: number): string[] {
	const lines: string[] = [''];
	for (const word of words
		.split(' ')
		.flatMap((one) => one.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])) {
		const last = lines.at(-1) ?? '';
		if (last === '') lines[lines.length - 1] = word;
		else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
