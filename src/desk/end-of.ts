import type { Place } from '../problems/problem.ts';
import { offsetOf } from './desk.ts';

/**
 * Where what begins at a place ends, on its line: a mark or a link with its address, a component, a
 * quoted text, a field with its colon left out, the rest of a text that is not quoted, else a word.
 */
export function endOf(
	text: string,
	{ line, column }: Pick<Place, 'line' | 'column'>,
): Pick<Place, 'line' | 'column'> {
	const start = offsetOf(text, { line, column });
	const rest = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
	const found = shapes.map((shape) => shape.exec(rest)?.[0]).find((words) => words !== undefined);
	const length = Math.max(1, (found ?? rest).trimEnd().length);
	return { line, column: column + length };
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
