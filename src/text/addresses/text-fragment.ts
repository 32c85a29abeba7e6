import { baseLetters } from '../letters/base-letters.ts';

/** What a text directive looks for (WICG text fragments, section 3.3.1). */
export interface TextDirective {
	prefix?: string;
	start: string;
	end?: string;
	suffix?: string;
}

/** Reads `[prefix-,]start[,end][,-suffix]`; `undefined` if it is not a directive. */
export function parseTextDirective(directive: string): TextDirective | undefined {
	const parts = directive.split(',');
	const prefix = parts[0]?.endsWith('-') === true ? parts.shift()?.slice(0, -1) : undefined;
	const suffix = parts.at(-1)?.startsWith('-') === true ? parts.pop()?.slice(1) : undefined;
	const [start, end, ...more] = parts;
	if (start === undefined || start === '' || end === '' || more.length > 0) return undefined;
	try {
		return {
			start: decodeURIComponent(start),
			...(end === undefined ? {} : { end: decodeURIComponent(end) }),
			...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix) }),
			...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix) }),
		};
	} catch {
		return undefined;
	}
}

/**
 * Whether a text has the words: as whole words by their base letters, each part within one block
 * (section 3.5.2).
 *
 * @param text - Text from `pageText`: spaces folded, with a line break at the edge of each block.
 */
export function findsText(text: string, { prefix, start, end, suffix }: TextDirective): boolean {
	const folded = baseLetters(text);
	const before = prefix === undefined ? '' : `${wordsPattern(prefix)}\\s?`;
	const after = suffix === undefined ? '' : `\\s?${wordsPattern(suffix)}`;
	if (end === undefined) {
		return new RegExp(before + wordsPattern(start) + after, 'u').test(folded);
	}
	// Search for the start, then for the end. The first match of the start is as good as a later one,
	// and a single pattern would search for the end again from each start.
	const beginning = new RegExp(before + wordsPattern(start), 'u').exec(folded);
	if (!beginning) return false;
	const ending = new RegExp(wordsPattern(end) + after, 'gu');
	ending.lastIndex = beginning.index + beginning[0].length;
	return ending.test(folded);
}

/** Scripts without spaces between words: any edge of a letter may be the edge of a word. */
const unspaced =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const isSpacedLetter = new RegExp(`(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]`, 'u');

function wordsPattern(words: string): string {
	const folded = normaliseSpace(baseLetters(words));
	const pattern = RegExp.escape(folded);
	const letters = Array.from(folded);
	const first = isSpacedLetter.test(letters[0] ?? '');
	const last = isSpacedLetter.test(letters.at(-1) ?? '');
	const letter = `(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]`;
	return `${first ? `(?<!${letter})` : ''}${pattern}${last ? `(?!${letter})` : ''}`;
}

/** Folds white space to single spaces, trims the ends, and composes accents. */
export function normaliseSpace(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
