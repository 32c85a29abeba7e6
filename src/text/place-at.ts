import type { Place } from '../problems/problem.ts';

/** The place of an offset in the text of a file. */
export function placeAt(file: string, text: string, offset: number): Place {
	const before = text.slice(0, offset);
	return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
