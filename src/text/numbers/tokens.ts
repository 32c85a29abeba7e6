import { digitsPattern } from './digits.ts';

/** A run of digits, a word or a sign of a text. */
export interface Token {
	kind: 'digits' | 'word' | 'sign';
	text: string;
	/** In small letters. */
	word: string;
	start: number;
	end: number;
	/** Whether nothing stands between it and the token before. */
	isJoined: boolean;
}

/** A word, and a run of digits by language, where a text is looked at. */
const word = /\p{L}[\p{L}\p{M}\u200C]*/uy;
const digits = new Map<string, RegExp>();

/**
 * The tokens of a text whose digits are folded, in their order. By codes where they are ASCII, which
 * most are, as every check cuts all quotes of a publication into tokens.
 */
export function tokensOf(text: string, language: string): Token[] {
	let number = digits.get(language);
	if (!number) {
		number = new RegExp(digitsPattern(language), 'uy');
		digits.set(language, number);
	}
	const tokens: Token[] = [];
	let end = -1;
	for (let at = 0; at < text.length;) {
		const kind = kindAt(text, at);
		const start = at;
		if (kind === 'word') at = endOfWord(text, at);
		else if (kind === 'digits') at = endOf(number, text, at);
		else at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
		if (kind === 'blank') continue;
		const written = text.slice(start, at);
		const isJoined = start === end;
		end = at;
		tokens.push({ kind, text: written, word: written.toLowerCase(), start, end, isJoined });
	}
	return tokens;
}

function kindAt(text: string, at: number): Token['kind'] | 'blank' {
	const code = text.charCodeAt(at);
	if (isAsciiLetter(code)) return 'word';
	if (code >= 48 && code <= 57) return 'digits';
	if (code < 128) return code === 32 || (code >= 9 && code <= 13) ? 'blank' : 'sign';
	const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if (/\p{L}/u.test(sign)) return 'word';
	return /\s/.test(sign) ? 'blank' : 'sign';
}

function isAsciiLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function endOfWord(text: string, start: number): number {
	let at = start;
	while (isAsciiLetter(text.charCodeAt(at))) at += 1;
	return text.charCodeAt(at) < 128 || at === text.length ? at : endOf(word, text, start);
}

/** Where a pattern that holds at a place ends. */
function endOf(pattern: RegExp, text: string, start: number): number {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : start + 1;
}
