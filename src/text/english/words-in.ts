import { isHidden } from '../hidden.ts';

/** An English word and its offset in the text. */
export interface PlacedWord {
	word: string;
	start: number;
}

/**
 * Every word of Latin letters in a text, in order. Apostrophes and hyphens inside belong to it.
 * Words that a dictionary cannot have are skipped: those with a digit, another script or a hidden
 * character, addresses, and initials (`AFP`, `MPs`). It uses character codes, not a pattern, for
 * speed: every check reads all words of a publication.
 */
export function wordsIn(text: string): PlacedWord[] {
	const words: PlacedWord[] = [];
	let at = 0;
	while (at < text.length) {
		if (!belongs(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const start = at;
		let isWord = true;
		let capitals = 0;
		for (; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (isLatin(code)) {
				if (code >= 65 && code <= 90) capitals++;
			} else if (belongs(code) || (isJoint(code) && belongs(text.charCodeAt(at + 1)))) {
				if (!isHyphen(code) && !isApostrophe(code)) isWord = false;
			} else {
				break;
			}
		}
		if (text.startsWith('://', at)) {
			while (at < text.length && text.charCodeAt(at) > 32) at++;
			continue;
		}
		if (!isWord) continue;
		const word = text.slice(start, at);
		if (!(capitals > 1 && isInitials(word))) words.push({ word, start });
	}
	return words;
}

/** Whether a word is initials, alone or joined with others by hyphens: `ISIS-K`. */
function isInitials(word: string): boolean {
	return /^\p{Lu}{2,}(?:s|[’']s)?(?:-\p{Lu}+)*$/u.test(word);
}

function belongs(code: number): boolean {
	return (
		isLatin(code) ||
		(code >= 48 && code <= 57) ||
		(code >= 0x370 && code < 0x2000) ||
		isLigature(code)
	);
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

/** Whether a character can be between the parts of a word or an address. */
function isJoint(code: number): boolean {
	const isSign = isHyphen(code) || isApostrophe(code) || code === 46 || code === 64 || code === 95;
	return isSign || isHidden(code);
}

function isHyphen(code: number): boolean {
	return code === 45 || code === 0x2011;
}

function isApostrophe(code: number): boolean {
	return code === 39 || code === 0x2019;
}
