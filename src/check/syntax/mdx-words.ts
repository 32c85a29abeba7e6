import type { Wording } from './wording.ts';

/** Messages for broken MDX. The first that matches counts. */
export const mdxWords: readonly Wording[] = [
	{
		pattern: /in expression|parse expression with acorn/,
		line: /(?<=\])\{(?=\s*(?:claim|term|person):)/,
		reason: 'the address of a mark is in curly brackets, which begin code in MDX',
		hint: 'Write round ones: `[words](claim:key)`.',
	},
	{
		pattern: /closing tag for `<(?:claim|term|person):|before local name|in local name|after name/,
		line: /<(?=(?:claim|term|person):)/,
		reason: 'the address of a mark is in angle brackets, which begin a component in MDX',
		hint: 'Write it after the words that it is about: `[words](claim:key)`.',
	},
	{
		pattern: /to create a link in MDX|Unexpected character `@`/,
		line: /<(?=[a-z][\w.+-]*[:@])/i,
		reason: 'an address between angle brackets',
		hint: 'Write it without the brackets: `name@example.org`, `https\\://example.org`; or mark words with a claim.',
	},
	{
		pattern: /to create a comment in MDX/,
		line: /<!--/,
		reason: 'an HTML comment',
		hint: 'Write `{/* words */}`.',
	},
	{
		pattern: /Unexpected character `\\`/,
		line: /\\(?=\s*>)/,
		reason: 'a `\\` where a component ends with `/`',
		hint: 'Write `/>`.',
	},
	{
		pattern: /before attribute value, expected/,
		reason: 'a value without straight quotation marks',
		hint: 'Write `of="key"`, with the quotation marks of a keyboard, not “ and ”.',
	},
	{
		pattern: /Expected a closing tag for `<(?:br|hr|img|wbr)>`/,
		reason: 'HTML, which is not allowed in prose',
		hint: 'Remove it: an empty line begins a new paragraph.',
	},
	{
		pattern: /Could not parse import\/exports with acorn/,
		line: /^(?:import|export)\b/,
		reason: '`import` or `export` at the beginning of a paragraph, which MDX reads as code',
		hint: 'Begin with another word, or write `\\import`.',
	},
	{
		pattern: /Expected a closing tag for `<([A-Z]\w*)>`/,
		line: /<(?:Chart|Quotation|Timeline|StanceMap)\b/,
		reason: '`<$1>` is opened here and never closed',
		hint: 'Write `/>` at its end: `<$1 … />`.',
	},
	{
		pattern: /Expected a closing tag for `<([A-Z]\w*)>`/,
		reason: '`<$1>` is opened here and never closed',
		hint: 'Write `</$1>` on a line of its own where it ends.',
	},
	{
		pattern: /Expected a closing tag for `<([^`]+)>`/,
		reason: '`<$1>` is opened here and never closed',
		hint: 'Remove it, because prose has no HTML. For the bare character write `\\<`.',
	},
	{
		pattern: /Unexpected closing tag `<\/\w+>`, expected corresponding closing tag for `<(\w+)>`/,
		reason:
			'this does not close `<$1>`, which is open: it needs the same name, also in capital and small letters',
		hint: 'Write `</$1>`.',
	},
	{
		pattern: /Unexpected closing slash `\/` in tag/,
		line: /<\/\w*>?/,
		reason: 'this closes a component that is not open',
		hint: 'Remove it, or open the component above.',
	},
	{
		pattern:
			/in attribute name|before name, expected|in name, expected|after attribute|before attribute/,
		line: /(?<!\\)<(?=[a-z\d\s=])(?!\w+>)/,
		reason: 'the character `<`, which begins a component in MDX',
		hint: 'Write `\\<` for the bare character; prose has no HTML.',
	},
	{
		pattern: /in expression|parse expression with acorn/,
		line: /(?<!\\)\{/,
		reason: 'a curly bracket, which begins code in MDX',
		hint: 'Write `\\{` for the bare character.',
	},
	{
		pattern: /in expression|parse expression with acorn/,
		reason: 'a curly bracket, which begins code in MDX',
		hint: 'Write `\\{` for the bare character.',
	},
];
