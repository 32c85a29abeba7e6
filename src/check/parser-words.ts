import type { SyntaxFault } from '../text/yaml-text.ts';

/** What a parser says, in the words of those who write: what is wrong and what to write. */
type Said = Pick<SyntaxFault, 'reason'> & { hint: string };

interface Wording {
	/** The parser's own words. */
	pattern: RegExp;
	reason: string;
	hint: string;
}

const yamlWords: readonly Wording[] = [
	{
		pattern: /Implicit keys need to be on a single line|Implicit map keys need to be followed by/,
		reason: 'a field without a colon, or a text that goes on without an indent',
		hint: 'Write `field: words`, with a colon and a space; indent the further lines of a text by two spaces more.',
	},
	{
		pattern: /Nested mappings are not allowed in compact mappings/,
		reason: 'a colon with a space after it inside a text without quotation marks',
		hint: 'Put the whole text in quotation marks: `title: "Kabul: a city"`.',
	},
	{
		pattern: /Unexpected \S+ at node end/,
		reason: 'words after a closing quotation mark or bracket',
		hint: `Put the whole text in quotation marks of the other kind: \`'"Old" is a word'\`, \`'[...] and so on'\`.`,
	},
	{
		pattern: /Tabs are not allowed as indentation/,
		reason: 'a tab at the beginning of a line',
		hint: 'Indent with two spaces in its place.',
	},
	{
		pattern: /multiple documents/,
		reason: 'a line `---`, which begins a second document',
		hint: 'Remove the line; one file holds one document.',
	},
	{
		pattern:
			/items must start at the same column|Block sequence may not start|collection cannot be both/,
		reason: 'lines of one list or record that do not begin in the same column',
		hint: 'Indent them all alike.',
	},
	{
		pattern: /Unresolved alias/,
		reason: 'a text that begins with `*`, which names an anchor in YAML',
		hint: 'Put the whole text in quotation marks.',
	},
	{
		pattern: /Plain value cannot start with/,
		reason: 'a text that begins with a sign which YAML keeps for itself',
		hint: 'Put the whole text in quotation marks.',
	},
];

const mdxWords: readonly Wording[] = [
	{
		pattern: /to create a link in MDX|Unexpected character `@`/,
		reason: 'an address between angle brackets',
		hint: 'Write it plain, without the brackets: `name@example.org`, `https\\://example.org`; or mark words with a claim.',
	},
	{
		pattern: /to create a comment in MDX/,
		reason: 'a comment of HTML',
		hint: 'Write `{/* words */}`.',
	},
	{
		pattern: /before attribute value, expected/,
		reason: 'a value without straight quotation marks',
		hint: 'Write `of="key"`, with the quotation marks of a keyboard, not “ and ”.',
	},
	{
		pattern: /Expected a closing tag for `<(?:br|hr|img|wbr)>`/,
		reason: 'HTML, which prose does not take',
		hint: 'Leave it out: an empty line begins a new paragraph.',
	},
	{
		pattern: /Could not parse import\/exports with acorn/,
		reason: '`import` or `export` at the beginning of a paragraph, which is code to MDX',
		hint: 'Begin with another word, or write `\\import`.',
	},
	{
		pattern: /in expression|parse expression with acorn/,
		reason: 'a curly bracket, which begins code in MDX',
		hint: 'Write `\\{` for the bare sign.',
	},
];

/** What to say of broken YAML. */
export function yamlSaid({ reason }: SyntaxFault): Said {
	return (
		said(yamlWords, reason) ?? {
			reason,
			hint: 'Look for a missing quote, a colon inside unquoted text, or an uneven indent here or on the line above.',
		}
	);
}

/** What to say of broken MDX. */
export function mdxSaid({ reason }: SyntaxFault): Said {
	return (
		said(mdxWords, reason) ?? {
			reason,
			hint: 'Close every component you open, and write `\\<` and `\\{` for the bare signs.',
		}
	);
}

function said(words: readonly Wording[], reason: string): Said | undefined {
	const found = words.find(({ pattern }) => pattern.test(reason));
	return found && { reason: found.reason, hint: found.hint };
}
