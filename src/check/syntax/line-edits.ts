/** One way to fix a line that is out of place in a list or a record. */
export interface LineEdit {
	/** Index of the line. */
	line: number;
	kind: 'space' | 'dash' | 'no-dash' | 'indent' | 'key';
	/** The lines that replace it and the lines that belong to it. */
	lines: string[];
	/** How many lines these were. */
	taken: number;
	/** How many spaces the line is indented by afterwards. */
	indent: number;
}

/** Whether a line has anything except a comment. */
export function isWritten(line: string | undefined): boolean {
	return line !== undefined && /^\s*[^\s#]/.test(line);
}

/** How many spaces a line is indented by. */
export function indentOf(line = ''): number {
	return /^ */.exec(line)?.[0].length ?? 0;
}

/** The index of the next line with words in a direction; `undefined` if there is none. */
export function nextWritten(
	lines: readonly string[],
	from: number,
	step: 1 | -1,
): number | undefined {
	for (let at = from + step; at >= 0 && at < lines.length; at += step) {
		if (isWritten(lines[at])) return at;
	}
	return undefined;
}

/** What a line has: spaces, perhaps a dash and spaces after it, and words. */
function partsOf(line = ''): { indent: number; hasDash: boolean; gap: number; words: string } {
	const indent = indentOf(line);
	const rest = line.slice(indent);
	if (!rest.startsWith('-')) return { indent, hasDash: false, gap: 0, words: rest };
	const gap = indentOf(rest.slice(1));
	return { indent, hasDash: true, gap, words: rest.slice(1 + gap) };
}

/** Every way to fix one line, the most likely first. */
export function editsOf(lines: readonly string[], at: number): LineEdit[] {
	const { indent: has, hasDash, gap, words } = partsOf(lines[at]);
	const edit = (kind: LineEdit['kind'], text: string): LineEdit => {
		return { line: at, kind, lines: [text], taken: 1, indent: indentOf(text) };
	};
	const item = (indent: number) => `${' '.repeat(indent)}- ${words}`;
	const edits: LineEdit[] = [];
	if (hasDash && gap !== 1) edits.push(edit('space', item(has)));
	if (gap > 0 && /^\w[\w-]*:(?: |$)/.test(words))
		edits.push(edit('no-dash', ' '.repeat(has) + words));
	if (!hasDash) {
		edits.push(edit('dash', item(has)));
		// The dash was lost, and a space replaced it.
		if (has > 1) edits.push(edit('dash', item(has - 2)));
	}
	const below = lines.slice(at, at + blockLength(lines, at));
	const indents = indentsAround(lines, at).filter((indent) => indent !== has);
	for (const indent of indents) {
		edits.push(edit('indent', shifted(lines[at] ?? '', indent - has)));
	}
	for (const indent of below.length > 1 ? indents : []) {
		const moved = below.map((line) => shifted(line, indent - has));
		edits.push({ line: at, kind: 'indent', lines: moved, taken: below.length, indent });
	}
	return edits;
}

/** The number of lines in a block: a line, and those below it that are indented further. */
function blockLength(lines: readonly string[], at: number): number {
	const indent = indentOf(lines[at]);
	let end = at + 1;
	for (let next = at + 1; next < lines.length; next += 1) {
		if (!isWritten(lines[next])) continue;
		if (indentOf(lines[next]) <= indent) break;
		end = next + 1;
	}
	return end - at;
}

function shifted(line: string, by: number): string {
	if (!isWritten(line)) return line;
	return by < 0 ? line.slice(Math.min(-by, indentOf(line))) : ' '.repeat(by) + line;
}

/** The indents that a line may have been meant to have, from the lines around it. */
function indentsAround(lines: readonly string[], at: number): number[] {
	const found = new Set<number>();
	for (const step of [-1, 1] as const) {
		let near = nextWritten(lines, at, step);
		for (let count = 0; near !== undefined && count < 2; count += 1) {
			const { indent, hasDash, gap } = partsOf(lines[near]);
			found.add(indent).add(indent + (hasDash ? 1 + gap : 0));
			// A list or a record begins two spaces further, and so do the fields of an item after its
			// dash.
			found.add(indent + 2).add(Math.max(0, indent - 2));
			near = nextWritten(lines, near, step);
		}
	}
	return [...found];
}
