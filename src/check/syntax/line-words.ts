import { indentOf, isWritten, type LineEdit } from './line-edits.ts';

/**
 * What is wrong with a line, and what to write, if an edit fixes it.
 *
 * @param written - The line as it is now.
 */
export function wordsForEdit(edit: LineEdit, written: string): { reason: string; hint: string } {
	const item = `\`- ${/^ *(?:- *)?(\w[\w-]*:|\S+)/.exec(written)?.[1] ?? ''}\``;
	const has = indentOf(written);
	switch (edit.kind) {
		case 'space': {
			const isThere = /^ *- /.test(written);
			const reason = isThere
				? 'there is more than one space after the `-`'
				: 'there is no space after the `-`';
			return { reason, hint: `Write ${item}, with one space after the \`-\`.` };
		}
		case 'dash': {
			const where = edit.indent === has ? '' : `, with the \`-\` in column ${edit.indent + 1}`;
			const reason = 'a list item begins here without its `-`';
			return { reason, hint: `Write ${item}${where}.` };
		}
		case 'no-dash':
			return {
				reason: 'a `-` begins an item of a list here, where a field belongs',
				hint: `Remove the \`-\` and the space after it: \`${item.slice(3)}.`,
			};
		case 'indent':
			return {
				reason: `a line that begins with ${spaces(has)} instead of ${edit.indent === 0 ? 'none' : edit.indent === 1 ? 'one' : `${edit.indent}`}`,
				hint: howToIndent(edit, has),
			};
		case 'key':
			return {
				reason: 'the record that begins here has no key',
				hint: 'Write `some-key:` on a separate line above it, without an indent.',
			};
	}
}

function howToIndent({ indent, lines }: LineEdit, has: number): string {
	const by = Math.abs(indent - has);
	const below = lines.filter(isWritten).length - 1;
	const where = below > 0 ? `, and ${below === 1 ? 'the line' : `the ${below} lines`} below` : '';
	return indent < has
		? `Remove ${spaces(by)} from the beginning of this line${where}.`
		: `Add ${spaces(by)} to the beginning of this line${where}.`;
}

function spaces(count: number): string {
	return count === 0 ? 'no space' : count === 1 ? 'one space' : `${count} spaces`;
}
