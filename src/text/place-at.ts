import type { Place, Spot } from '../problems/problem.ts';

/** The place of an offset, in UTF-16 units from 0, in the text of a file. */
export function placeAt(file: string, text: string, offset: number): Place {
	let line = 1;
	let start = 0;
	for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
		line += 1;
		start = end + 1;
	}
	return { file, line, column: offset - start + 1 };
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
