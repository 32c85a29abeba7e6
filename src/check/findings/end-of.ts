import type { Place, Spot } from '../../problems/problem.ts';

/**
 * Where the text that begins at a place ends, on its line. If the wrong words are given and are
 * there, it is their end. Otherwise it is the end of a mark or link with its address, a component,
 * a quoted text, a field without its colon, a key, or a word.
 */
export function endOf(
	text: string,
	{ line, column }: Pick<Place, 'line' | 'column'>,
	words = '',
): Spot {
	const rest = (text.split(/\r?\n/)[line - 1] ?? '').slice(column - 1);
	if (words !== '' && rest.startsWith(words)) return { line, column: column + words.length };
	const found = shapes.map((shape) => shape.exec(rest)?.[0]).find((words) => words !== undefined);
	return { line, column: column + Math.max(1, found?.length ?? 0) };
}

/** In the order in which they are tried. */
const shapes: readonly RegExp[] = [
	/^!?\[[^\]]*\]\([^)]*\)/,
	/^<[^>]*>/,
	/^"(?:[^"\\]|\\.)*"/,
	/^'(?:[^']|'')*'/,
	/^[\w-]+(?=:(?:\s|$))/,
	/^[\w.-]+(?=[,\]}\s)]|$)/,
	/^\S+/,
];
