import type { Place, Spot } from '../problems/problem.ts';

/**
 * Where what begins at a place ends, on its line: the words that are said to be wrong, if they stand
 * there; else a mark or a link with its address, a component, a quoted text, a field without its colon,
 * a key, a word.
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
