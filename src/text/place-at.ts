import type { Place, Spot } from '../problems/problem.ts';

/** The place of an offset in the text of a file. */
export function placeAt(file: string, text: string, offset: number): Place {
	const before = text.slice(0, offset);
	return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The offset of a place in the text of its file. */
export function offsetOf(text: string, { line, column }: Spot): number {
	let start = 0;
	for (let seen = 1; seen < line; seen += 1) {
		const end = text.indexOf('\n', start);
		if (end === -1) return text.length;
		start = end + 1;
	}
	return Math.min(start + column - 1, text.length);
}
