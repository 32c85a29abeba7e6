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

/** The tokens of a text whose digits are folded, in their order. */
export function tokensOf(text: string, language: string): Token[] {
	let number = digits.get(language);
	if (!number) {
		number = new RegExp(digitsPattern(language), 'uy');
		digits.set(language, number);
	}
	const tokens: Token[] = [];
	let end = -1;
	for (let at = 0; at < text.length;) {
		const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
		// One pattern for all three would make a list of its groups for each token.
		const kind = /\d/.test(sign) ? 'digits' : /\p{L}/u.test(sign) ? 'word' : 'sign';
		const start = at;
		if (kind === 'sign') {
			at += sign.length;
			if (/\s/.test(sign)) continue;
		} else {
			const pattern = kind === 'digits' ? number : word;
			pattern.lastIndex = at;
			at = pattern.test(text) ? pattern.lastIndex : at + sign.length;
		}
		const written = text.slice(start, at);
		const isJoined = start === end;
		end = at;
		tokens.push({ kind, text: written, word: written.toLowerCase(), start, end, isJoined });
	}
	return tokens;
}
