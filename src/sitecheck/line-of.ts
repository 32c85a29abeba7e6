/** Line and column of an offset, both from 1, as editors show them. Columns count UTF-16 code units. */
export function lineOf(text: string, offset: number): { line: number; column: number } {
	let line = 1;
	let start = 0;
	for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
		line += 1;
		start = end + 1;
	}
	return { line, column: offset - start + 1 };
}
