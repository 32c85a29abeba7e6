import type { Place } from '../problems/problem.ts';
import { findGarbled } from './letters/mojibake.ts';
import { placeAt } from './place-at.ts';

/** Why a text cannot be read as it is, and what to do about it. */
export interface TextFault {
	place: Place;
	reason: string;
	hint: string;
}

/** Content that editors never write on purpose, in the order of the search. */
const faults: { pattern: RegExp; say: (found: string) => Pick<TextFault, 'reason' | 'hint'> }[] = [
	{
		// The first bytes of pictures, PDF files, archives and Word documents.
		pattern: /^(?:\ufffdPNG|\ufffd{3,4}[^]{0,4}(?:JFIF|Exif)|GIF8|%PDF-|PK\p{Cc}\p{Cc})/u,
		say: () => ({
			reason: 'This is not text, but a picture, a PDF file or another document',
			hint: 'Replace it with plain text, saved as UTF-8, or remove the file.',
		}),
	},
	{
		// A decoder puts U+FFFD where the bytes are not UTF-8: a file in UTF-16, windows-1251, Latin-1.
		pattern: /\ufffd/,
		say: () => ({
			reason: 'The bytes here are not UTF-8',
			hint: 'Save the file with the encoding UTF-8.',
		}),
	},
	{
		// Control characters except tab and line ends, pasted from a PDF or Word. Other YAML parsers or
		// the bundler refuse them.
		pattern: /[^\P{Cc}\t\n\r\x85]|[\u2028\u2029]/u,
		say: (found) => ({
			reason: `There is an invisible control character here, ${codeOf(found)}`,
			hint: 'Delete it, or type the line again.',
		}),
	},
	{
		pattern: /[\u202a\u202b\u202d\u202e]/,
		say: (found) => ({
			reason: `There is a ${codeOf(found)} here, which sets the direction of the letters after it`,
			hint: 'Delete it. Arabic and Hebrew letters do not need it: they are shown in the right direction anyway.',
		}),
	},
	{
		pattern: /^(?:<{7}|>{7})(?= |\r?$)|^={7}\r?$/m,
		say: () => ({
			reason: 'There is an unfinished merge here',
			hint: 'Keep one of the two sides, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
		}),
	},
];

/**
 * Those of the above that are one character. Nearly all texts have none, so one search is enough for
 * them.
 */
// Written out, because a Unicode category takes five times as long.
// eslint-disable-next-line no-control-regex -- what is looked for
const mayHaveFault = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\u2028-\u202b\u202d\u202e\ufffd]/;
const mergeSigns = ['<', '=', '>'].map((sign) => sign.repeat(7));

/** The first problem that prevents reading a text; `undefined` if there is none. */
export function findTextFault(file: string, text: string): TextFault | undefined {
	const garbled = findGarbled(text);
	if (garbled) {
		const { index, words, meant } = garbled;
		return {
			place: placeAt(file, text, index),
			reason: `\`${words}\` was read in the wrong encoding`,
			hint:
				meant === words
					? 'Type the word again, or open the file as UTF-8.'
					: `Write \`${meant}\`. If all of the file is like this, open it again as UTF-8.`,
		};
	}
	if (!mayHaveFault.test(text) && !mergeSigns.some((sign) => text.includes(sign))) return undefined;
	for (const { pattern, say } of faults) {
		const match = pattern.exec(text);
		if (match) return { place: placeAt(file, text, match.index), ...say(match[0]) };
	}
	return undefined;
}

/**
 * What is wrong with the start of a file that should begin with frontmatter; `undefined` if nothing
 * is wrong.
 */
export function findFrontmatterFault(file: string, text: string): TextFault | undefined {
	const start = /^\ufeff?\s*/.exec(text)?.[0].length ?? 0;
	const place = placeAt(file, text, Math.min(start, text.length));
	if (start === text.length) return { place, ...emptyFile };
	const isOpen = /^\ufeff?(?:[ \t]*\r?\n)*---[ \t]*\r?\n/.test(text);
	const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
	if (!isOpen && likeFence.test(line)) {
		return { place, reason: `The frontmatter does not begin with \`${line.trim()}\``, hint: fence };
	}
	if (!isOpen) {
		return {
			place,
			reason: 'The file does not begin with frontmatter',
			hint: 'Write `---` in the first line, from its first column, then the fields, then `---` again.',
		};
	}
	if (/^---[ \t]*\r?$/m.test(text.slice(start + 3))) return undefined;
	const end = fieldsEnd(text, start);
	if (end) {
		const reason = `The frontmatter is not closed by \`${end.words}\``;
		return { place: placeAt(file, text, end.at), reason, hint: fence };
	}
	return {
		place,
		reason: 'The frontmatter that begins here is never closed',
		hint: 'Write `---` in a line of its own below its last field.',
	};
}

/** Lines that look like the `---` of frontmatter but are not. */
const likeFence =
	/^\s*(?:-{4,}|--|- ?- ?-|\.{3}|…|[—–]{1,3}-?|\+{3}|={3,}|_{3,}|\*{3,}|-{3}\S*)\s*$/;
const fence = 'Write three hyphens instead, `---`, from the first column of the line.';

/** The first line below the fields that looks meant to close them, but does not. */
function fieldsEnd(text: string, start: number): { at: number; words: string } | undefined {
	let at = text.indexOf('\n', start) + 1;
	for (const line of text.slice(at).split('\n')) {
		if (likeFence.test(line)) return { at: at + line.search(/\S/), words: line.trim() };
		at += line.length + 1;
	}
	return undefined;
}

/** The message for an empty file. */
export const emptyFile = {
	reason: 'The file is empty',
	hint: 'Write its record, or remove the file.',
};

function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
