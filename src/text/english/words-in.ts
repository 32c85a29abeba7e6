import { isHidden } from '../letters/hidden.ts';
import { withCode } from './word-table.ts';

/** An English word and its offset in the text. */
export interface PlacedWord {
	word: string;
	start: number;
}

/** The words of a text, as `eachWord` reads them. */
export function wordsIn(text: string): PlacedWord[] {
	const words: PlacedWord[] = [];
	eachWord(text, (start, end) => words.push({ word: text.slice(start, end), start }));
	return words;
}

/** What a character can be in a word; one can be several of these. */
const part = 1;
const letter = 2;
const capital = 4;
/** Between the parts of a word or an address. */
const joint = 8;
/** A hyphen or an apostrophe. */
const sign = 16;

/** What each UTF-16 code unit is, worked out once: every check reads all words of a publication. */
const kinds = Uint8Array.from({ length: 0x1_00_00 }, (_, code) => kindOf(code));

/**
 * Reads every word of Latin letters in a text, in order. Apostrophes and hyphens inside belong to
 * it. Words that a dictionary cannot have are skipped: those with a digit, another script or a
 * hidden character, addresses, and initials (`AFP`, `MPs`).
 *
 * @param read - Gets where each word begins and ends, and its hash.
 */
export function eachWord(
	text: string,
	read: (start: number, end: number, hash: number) => void,
): void {
	const kindAt = (at: number) => kinds[text.charCodeAt(at)] ?? 0;
	for (let at = 0; at < text.length; at++) {
		if ((kindAt(at) & part) === 0) continue;
		const start = at;
		let isWord = true;
		let capitals = 0;
		let hash = 0;
		for (; at < text.length; at++) {
			const code = text.charCodeAt(at);
			const kind = kinds[code] ?? 0;
			const isInside =
				(kind & part) !== 0 || ((kind & joint) !== 0 && (kindAt(at + 1) & part) !== 0);
			if (!isInside) break;
			hash = withCode(hash, code);
			if ((kind & (letter | sign)) === 0) isWord = false;
			if ((kind & capital) !== 0) capitals++;
		}
		if (text.startsWith('://', at)) {
			while (at < text.length && text.charCodeAt(at) > 32) at++;
			continue;
		}
		if (!isWord) continue;
		if (!(capitals > 1 && isInitials(text.slice(start, at)))) read(start, at, hash);
	}
}

/** Whether a word is initials, alone or joined with others by hyphens: `ISIS-K`. */
function isInitials(word: string): boolean {
	return /^\p{Lu}{2,}(?:s|[’']s)?(?:-\p{Lu}+)*$/u.test(word);
}

function kindOf(code: number): number {
	const isCapital = code >= 65 && code <= 90;
	const isSign = isHyphen(code) || isApostrophe(code);
	return (
		(isPart(code) ? part : 0) |
		(isLatin(code) ? letter : 0) |
		(isCapital ? capital : 0) |
		(isSign || isJoint(code) ? joint : 0) |
		(isSign ? sign : 0)
	);
}

function isPart(code: number): boolean {
	const isDigit = code >= 48 && code <= 57;
	return isLatin(code) || isDigit || (code >= 0x370 && code < 0x2000) || isLigature(code);
}

/** Whether a character is two joined letters: `ﬁ`. */
function isLigature(code: number): boolean {
	return code >= 0xfb00 && code <= 0xfb06;
}

function isLatin(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	return (
		(code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
		(code >= 0x300 && code < 0x370) ||
		(code >= 0x1e00 && code < 0x1f00)
	);
}

/** Whether a character other than these can be between the parts of a word or an address. */
function isJoint(code: number): boolean {
	return code === 46 || code === 64 || code === 95 || isHidden(code);
}

function isHyphen(code: number): boolean {
	return code === 45 || code === 0x2011;
}

function isApostrophe(code: number): boolean {
	return code === 39 || code === 0x2019;
}
