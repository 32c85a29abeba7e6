/** Signs of Markdown, or of a variant of it, that are printed as they are. */
interface StraySign {
	/** What it looks like in the file; `(?<!\\)` where a backslash means the sign itself. */
	pattern: RegExp;
	message: string;
	hint: string;
}

const wideSpace = String.raw`[\u00a0\u2007\u202f\u3000]`;

/** Signs at the beginning of a line of a paragraph. */
export const lineSigns: readonly StraySign[] = [
	{
		pattern: new RegExp(
			String.raw`^(?:#{1,6}${wideSpace}|#{2,6}(?=[^\s#])|#{1,6}(?=\p{L})|\uff03+)`,
			'u',
		),
		message: 'This looks like a heading, but is printed as plain text.',
		hint: 'Write `## `, with a plain space after it.',
	},
	{
		pattern: new RegExp(String.raw`^(?:[-*+]|\d{1,3}[.)])${wideSpace}|^[•‣◦]\s`, 'u'),
		message: 'This looks like an item of a list, but is printed as plain text.',
		hint: 'Write `- `, with a plain space after it.',
	},
	{
		pattern: /^:::/,
		message: '`:::` does not make a block here: it is printed as plain text.',
		hint: 'Write a paragraph, or a component such as `<Counterview>`.',
	},
	{
		pattern: /^\|.*\|\s*$/,
		message: 'This looks like a row of a table, but there is no table.',
		hint: 'Write a header row, and below it a line of dashes with as many cells: `| Year | Sum |`, then `| --- | --- |`.',
	},
];

/** Signs anywhere in words. */
export const wordSigns: readonly StraySign[] = [
	{
		pattern: /(?<!\\)(?:\*\*|__)/g,
		message: 'This looks like bold text, but is printed as it is.',
		hint: 'Set `**` next to the words, with no space inside, and outside quotation marks: `“**old**,”`.',
	},
	{
		pattern: /(?<!\\)\[\[[^[\]\n]*\]\]/g,
		message: 'This wiki link is printed as it is.',
		hint: 'Write `[words](claim:key)`, `[words](term:key)` or `[words](person:key)`.',
	},
	{
		pattern: /(?<!\\)\[@[^\]\n]*\]/g,
		message: 'This citation is printed as it is.',
		hint: 'Cite the source in a claim, and write `[words](claim:key)`.',
	},
	{
		pattern: /(?<!\\)\[!\w+\]/g,
		message: 'This mark of a note is printed as it is.',
		hint: 'Remove it, or say in words what kind of note it is.',
	},
	{
		pattern: /(?<!\\)\] ?\[(?!\^)[^[\]\n]*\]/g,
		message: 'This looks like a link, but is printed as plain text.',
		hint: 'Write the address after the words: `[words](claim:key)`.',
	},
	{
		pattern: /(?<![\\~\w])~(?=[^\s~])[^~\n]*[^\s~]~(?![~\w])/g,
		message: 'This looks like struck-out text, but is printed as it is.',
		hint: 'Leave the words out. For a plain tilde, write `\\~`.',
	},
	{
		pattern:
			/(?<!\\)&(?!(?:amp|lt|gt|quot|apos|nbsp|shy|thinsp|ndash|mdash|hellip|copy|times|deg|middot|frac12);)[a-z]+;/gi,
		message: 'There is no character reference with this name, so it is printed as it is.',
		hint: 'Write the character itself.',
	},
];

/** Any of them. Most words have none, so one search is enough for those. */
export const anyWordSign = new RegExp(
	wordSigns.map(({ pattern }) => pattern.source).join('|'),
	'g',
);
