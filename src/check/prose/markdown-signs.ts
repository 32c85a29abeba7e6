import { noteInBrackets, noteInSigns, noteWords } from './notes-to-self.ts';

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
		pattern: new RegExp(String.raw`^(?:[-*+]|\d{1,3}[.)])${wideSpace}|^[•‣◦·▪●\uf0b7]\s|^o\t`, 'u'),
		message: 'This looks like an item of a list, but is printed as plain text.',
		hint: 'Write `- `, with a plain space after it.',
	},
	{
		pattern: /^(?:\/\/(?= )|%%)/,
		message: 'This looks like a comment, but is printed as plain text.',
		hint: 'Write `{/* words */}`, or remove it.',
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
		pattern: /(?<!\\)\]: ?(?:claim|term|person|nomark):[\w+-]+/g,
		message: 'This looks like a mark, but is printed as it is.',
		hint: 'Write the address in round brackets, without the colon before it: `[words](claim:key)`.',
	},
	{
		pattern:
			/:contentReference\[[^\]\n]*\]|\u3010\d[\d:]{0,9}\u2020[^\u3010\u3011\n]{0,60}\u3011|\ue200?cite\ue202?(?:turn\d+[a-z]+\d+\ue202?)+\ue201?/g,
		message:
			'This citation mark of a chat program was pasted with the text, and is printed as it is.',
		hint: 'Remove it. If you have read the source that it refers to, add it as evidence of a claim.',
	},
	{
		pattern: /(?<!\\)(?:-->|\*\/\})/g,
		message: 'This end of a comment is printed as it is.',
		hint: 'Remove it, or write `{/*` where the comment begins and `*/}` where it ends.',
	},
	{
		pattern: new RegExp(
			String.raw`(?<!^(?:\/\/|%%) )${noteWords}|(?<=[^\n] )${noteInSigns}|(?<!\\)${noteInBrackets}|(?<!\\)\[(?:check|verify|confirm|ask|source)\b[^\]\n]{0,60}\](?![[(])`,
			'g',
		),
		message: 'This note to yourself is printed as it is.',
		hint: 'Do what it says, or write it as a comment: `{/* words */}`.',
	},
	{
		pattern: /(?<![\\=])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/g,
		message: 'These signs are meant to highlight words, but are printed as they are.',
		hint: 'Remove the signs.',
	},
	{
		pattern:
			/(?<!\\|!\[[^\]\n]{0,200})\]\((?!(?:claim|term|person|nomark|https?)[:\s])[^)\n]*\)?|\)\[(?=[/.#])[^\]\n]*\]/g,
		message: 'This looks like a link, but is printed as plain text.',
		hint: 'Write `[words](address)`. In an address, write `%20` for a space, and `%28` and `%29` for brackets.',
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
