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

const patterns = new Map<string, RegExp>();

/** The tokens of a text whose digits are folded, in their order. */
export function tokensOf(text: string, language: string): Token[] {
	let pattern = patterns.get(language);
	if (!pattern) {
		pattern = new RegExp(`(${digitsPattern(language)})|(\\p{L}[\\p{L}\\p{M}\\u200C]*)|\\S`, 'gu');
		patterns.set(language, pattern);
	}
	const tokens: Token[] = [];
	let end = -1;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [all, digits, word] = match;
		const start = match.index;
		const isJoined = start === end;
		end = start + all.length;
		const kind = digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'sign';
		tokens.push({ kind, text: all, word: all.toLowerCase(), start, end, isJoined });
	}
	return tokens;
}
