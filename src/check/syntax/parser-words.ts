import type { RecordKind } from '../../model/kinds.ts';
import { itemInText, type SyntaxFault } from '../../text/yaml/yaml-text.ts';
import { placeAt } from '../../text/place-at.ts';
import { lineSaid } from './line-repairs.ts';
import { mdxWords } from './mdx-words.ts';
import type { Wording } from './wording.ts';

/** A parser's message in the words of editors: what is wrong, where, and what to write. */
type Said = Pick<SyntaxFault, 'reason' | 'place'> & { hint: string };

const yamlWords: readonly Wording[] = [
	{
		// YAML does not treat a no-break space as white space, although it looks like it.
		pattern: /./s,
		line: /\u00a0/,
		when: /^\s{0,40}(?:- )?[\w-]{1,60}:/,
		reason: 'there is a no-break space (U+00A0) where a plain space is needed; it looks the same',
		hint: 'Delete it and type a plain space.',
	},
	{
		pattern: /Implicit keys need to be on a single line|Implicit map keys need to be followed by/,
		line: /(?<=^[\s-]{0,40}[\w-]{1,60})：/,
		reason: 'a full-width colon (U+FF1A), which YAML takes for a letter',
		hint: 'Write `:` in its place, with a space after it.',
	},
	{
		pattern: /Implicit keys need to be on a single line|Implicit map keys need to be followed by/,
		line: /(?<=^[\s-]{0,40}[\w-]{1,60} {0,9})=/,
		reason: 'an equals sign after the name of a field',
		hint: 'Write `field: words`, with a colon and a space.',
	},
	{
		pattern: /Implicit keys need to be on a single line|Implicit map keys need to be followed by/,
		line: /(?<=^\s{0,40})[–—](?=\s)/,
		reason: 'an item of a list begins with a dash, not with a hyphen',
		hint: 'Write `-` in its place.',
	},
	{
		pattern: /Missing closing .quote/,
		reason: 'a quotation mark that is never closed begins here',
		hint: 'Write the same mark at the end of the text. If the text has no colon, `#` or bracket, you can remove this mark instead.',
	},
	{
		pattern: /Unexpected \S+ at node end/,
		line: /(?<=: '.{0,400})(?<!')'(?=\w)/,
		reason: 'the text ends at this apostrophe, because it is in single quotation marks',
		hint: "Write the apostrophe as `’`, or twice, as `''`.",
	},
	{
		pattern: /Unexpected \S+ at node end/,
		line: /(?<=: )'/,
		reason: 'a text begins with a quotation mark, and goes on after the next one',
		hint: `Put the whole text in quotation marks of the other kind: \`"'Old' is a word"\`.`,
	},
	{
		pattern: /Unexpected \S+ at node end/,
		line: /(?<=: )\*/,
		reason: 'a text begins with `*`, which names an anchor in YAML',
		hint: 'Put the whole text in quotation marks; fields have no Markdown.',
	},
	{
		pattern: /Unexpected \S+ at node end/,
		line: /(?<=: )[[{]/,
		reason: 'a text begins with a bracket, which begins a list or a record in YAML',
		hint: `Put the whole text in quotation marks: \`'[...] and so on'\`.`,
	},
	{
		pattern: /Unexpected \S+ at node end/,
		line: /(?<=: )"/,
		reason: 'a text begins with a quotation mark, and goes on after the next one',
		hint: `Put the whole text in quotation marks of the other kind: \`'"Old" is a word'\`.`,
	},
	{
		pattern: /Implicit keys need to be on a single line|Implicit map keys need to be followed by/,
		line: /(?<=^[\s-]{0,40}[\w-]{1,60}):(?=[^\s/])/,
		reason: 'there is no space after the colon',
		hint: 'Write `field: words`, with a space after the colon.',
	},
	{
		pattern: /Implicit keys need to be on a single line|Implicit map keys need to be followed by/,
		line: /^[\w-]{1,60}(?=\s*$)/,
		reason: 'a key without its colon, or a text that continues without an indent',
		hint: 'Write `:` after the key. If it is a text of several lines, indent its other lines by two more spaces.',
	},
	{
		pattern: /Implicit keys need to be on a single line|Implicit map keys need to be followed by/,
		reason: 'a field without a colon, or a text that continues without an indent',
		hint: 'Write `field: words`, with a colon and a space. If it is a text of several lines, indent its other lines by two more spaces.',
	},
	{
		pattern: /Nested mappings are not allowed in compact mappings/,
		line: /(?<=^[\s-]{0,40}[\w-]{1,60}: .{0,400}):(?=\s|$)/,
		reason: 'a colon with a space after it inside a text without quotation marks',
		hint: 'Put the whole text in quotation marks: `title: "Kabul: a city"`.',
	},
	{
		pattern: /Unexpected block-seq-ind on same line with key/,
		reason: 'a text begins with `-`, which begins an item of a list in YAML',
		hint: 'Put the whole text in quotation marks. For a list, begin on the next line.',
	},
	{
		pattern: /Not a YAML token/,
		line: /(?<=: )[>|]/,
		reason: 'a text begins with `>` or `|`, after which YAML expects the text on the next lines',
		hint: 'Put the whole text in quotation marks, or begin it on the next line.',
	},
	{
		pattern: /Invalid escape sequence/,
		reason:
			'a backslash inside double quotation marks, where it changes the meaning of the next letter',
		hint: 'Write it twice, `\\\\`, or put the text in single quotation marks.',
	},
	{
		pattern: /Excessive alias count/,
		reason: 'references with `*` expand to more text than can be read',
		hint: 'Write each text where it belongs, without `&` and `*`.',
	},
	{
		pattern: /Flow (?:sequence|map) in block collection|Flow .* must (?:be|end)/,
		reason: 'a bracket that is opened here is not closed',
		hint: 'Close a list with `]` and a record with `}`: `[one, two]`.',
	},
	{
		pattern: /Block collections are not allowed within flow collections/,
		reason: 'there are two colons between two commas inside `{ }`',
		hint: 'Write a comma before the next field, or put a text with a colon in quotation marks.',
	},
	{
		pattern: /Tabs are not allowed as indentation/,
		reason: 'a tab at the beginning of a line',
		hint: 'Indent with two spaces instead.',
	},
	{
		pattern: /Alias cannot be an empty string/,
		line: /(?<=^\s{0,40})\*(?= )/,
		reason: 'an item of a list begins with `*`',
		hint: 'Write `-` in its place.',
	},
	{
		pattern: /multiple documents/,
		reason: 'a line `---`, which begins a second document',
		hint: 'Remove the line: a file can have only one document.',
	},
	{
		pattern: /Unresolved alias/,
		reason: 'a text that begins with `*`, which names an anchor in YAML',
		hint: 'Put the whole text in quotation marks.',
	},
	{
		pattern: /Plain value cannot start with/,
		reason: 'a text that begins with a character that YAML reserves',
		hint: 'Put the whole text in quotation marks.',
	},
];

/** Messages for lines that are out of place, if we cannot know which of them is. */
const lineWords: readonly Wording[] = [
	{
		pattern:
			/items must start at the same column|Nested mappings are not allowed|Block sequence may not start|collection cannot be both|block sequence may not be used as an implicit map key/,
		line: /\S/,
		reason: 'lines of one list or record that do not begin in the same column',
		hint: 'Indent them all by the same number of spaces. Each item of a list begins with `- `.',
	},
	{
		pattern: /Sequence item without - indicator/,
		line: /\S/,
		reason:
			'a line that is indented less than the list item above it, and does not begin a new item',
		hint: 'Indent it like the other fields of the item, or write `- ` before it.',
	},
];

/** If no line is found to be wrong, the `-` may be part of a text. */
const itemWords: Wording = {
	pattern: new RegExp(itemInText),
	line: /-/,
	reason: 'a line of a text begins with `-`, like an item of a list',
	hint: 'Write the `-` in the same column as the items above it. In a text, put the whole text in quotation marks, or write `–`.',
};

/** The message for a text below `>-` or `|` that is not indented further than its field. */
function unindentedBlock({ place, reason }: SyntaxFault, text: string): Said | undefined {
	const lines = text.split(/\r?\n/);
	const above = lines[place.line - 2] ?? '';
	const written = lines[place.line - 1] ?? '';
	const [, lead = '', sign] = /^(\s*(?:- )?)[\w-]+: ([>|][-+]?)\s*$/.exec(above) ?? [];
	if (!/^Implicit (?:map )?keys/.test(reason) || sign === undefined) return undefined;
	if (written.search(/\S/) > lead.length) return undefined;
	return {
		place,
		reason: `the text below \`${sign}\` is not indented`,
		hint: `Begin each of its lines with ${String(lead.length + 2)} spaces.`,
	};
}

/** The message for broken YAML. @param text - The file. @param kind - What the file holds. */
export function yamlSaid(fault: SyntaxFault, text: string, kind: RecordKind | undefined): Said {
	return (
		unindentedBlock(fault, text) ??
		said(yamlWords, fault, text) ??
		(kind && lineSaid(fault, text, kind)) ??
		said([...lineWords, itemWords], fault, text) ?? {
			...fault,
			hint: 'Look for a missing quote, a colon inside unquoted text, or an uneven indent here or on the line above.',
		}
	);
}

/** The message for broken MDX. @param text - The file. */
export function mdxSaid(fault: SyntaxFault, text: string): Said {
	const comment = text.lastIndexOf('{/*');
	if (comment !== -1 && !text.includes('*/', comment)) {
		return {
			place: placeAt(fault.place.file, text, comment),
			reason: 'a comment that is never closed begins here',
			hint: 'Write `*/}` where it ends.',
		};
	}
	return (
		said(mdxWords, fault, text) ?? {
			...fault,
			hint: 'Close every component you open, and write `\\<` and `\\{` for the bare characters.',
		}
	);
}

function said(words: readonly Wording[], fault: SyntaxFault, text: string): Said | undefined {
	const written = text.split(/\r?\n/)[fault.place.line - 1] ?? '';
	for (const { pattern, line, when, reason, hint } of words) {
		const match = pattern.exec(fault.reason);
		if (!match || when?.test(written) === false) continue;
		const found = line?.exec(written);
		if (line && !found) continue;
		const place = found ? { ...fault.place, column: found.index + 1 } : fault.place;
		const fill = (words: string) =>
			words.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
		return { place, reason: fill(reason), hint: fill(hint) };
	}
	return undefined;
}
