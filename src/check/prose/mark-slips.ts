import type { Spot } from '../../problems/problem.ts';

export const joinedHint = 'Join the keys with `+`, without a space: `[words](claim:one+another)`.';

/**
 * Patterns for the text after a broken mark, up to the end of its paragraph, each with the hint to
 * fix it. The first that matches counts.
 */
const slips: readonly (readonly [RegExp, string])[] = [
	[/^\)/, 'The brackets are the wrong way round. Write `[words](claim:key)`.'],
	[/^\\/, 'Remove the `\\` before the bracket.'],
	[/^\[/, 'Write `]` after the words, before the address: `[words](claim:key)`.'],
	[/^\uff3d|^\]\s*\uff08/, 'Type plain brackets instead of the wide ones: `[words](claim:key)`.'],
	[
		/^\][^\S\n]*\n/,
		'Write the address directly after the words, on the same line: `[words](claim:key)`.',
	],
	[/^\]\s/, 'Remove the space between the brackets: `[words](claim:key)`.'],
	// The next opening bracket belongs to something else, so the address has no end.
	[/^\][^)]*$|^\]\([^)]*[[(]/, 'Write `)` after the key: `[words](claim:key)`.'],
	[/^\]\([^),;&+]*(?:[,;&+]|\sand\s)/, joinedHint],
	[/^\][^)]*\s/, 'Remove the space in the address: `[words](claim:key)`.'],
];

/**
 * How to write a text that was meant as a mark.
 *
 * @param text - The file.
 * @param spot - Where the error in it begins.
 */
export function markHint(text: string, { line, column }: Spot): string {
	const lines = text.split(/\r?\n/);
	const written = lines[line - 1] ?? '';
	const after = lines.slice(line);
	const below = after.includes('') ? after.slice(0, after.indexOf('')) : after;
	const rest = [written.slice(column - 1), ...below].join('\n');
	const begun = lines.slice(lines.lastIndexOf('', line - 1) + 1, line - 1);
	const before = [...begun, written.slice(0, column - 1)].join('\n').replaceAll(/\\./g, '');
	const opened = Math.max(before.lastIndexOf('['), before.lastIndexOf('\uff3b'));
	const closed = Math.max(before.lastIndexOf(']'), before.lastIndexOf('\uff3d'));
	if (rest.startsWith(']') && opened <= closed) {
		const isWithin = before.split('[').length > before.split(']').length;
		if (isWithin)
			return 'A mark cannot stand within another: leave out one of the two, or end the first before the second begins.';
		return 'Write `[` before the words: `[words](claim:key)`.';
	}
	return (
		slips.find(([pattern]) => pattern.test(rest))?.[1] ??
		'Write `[words](claim:key)`, without a space between the brackets or in the address.'
	);
}
