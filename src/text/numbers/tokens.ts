import { digitsPattern } from './digits.ts';

/**
 * A run of digits, a word or another character of a text. Its text is cut out when it is asked for:
 * of most tokens, it never is.
 */
export class Token {
	readonly kind: 'digits' | 'word' | 'sign';
	readonly start: number;
	readonly end: number;
	/** Whether it directly follows the token before. */
	readonly isJoined: boolean;
	readonly #whole: string;

	constructor(whole: string, kind: Token['kind'], start: number, end: number, isJoined: boolean) {
		this.#whole = whole;
		this.kind = kind;
		this.start = start;
		this.end = end;
		this.isJoined = isJoined;
	}

	get text(): string {
		return this.#whole.slice(this.start, this.end);
	}

	/** In lower case. */
	get word(): string {
		return this.text.toLowerCase();
	}

	/** The UTF-16 code unit at an offset in it; NaN after its end. */
	codeAt(offset: number): number {
		const at = this.start + offset;
		return at < this.end ? this.#whole.charCodeAt(at) : NaN;
	}
}

/** Sticky patterns for a word and, by language, for a run of digits. */
const word = /\p{L}[\p{L}\p{M}\u200C]*/uy;
const digits = new Map<string, RegExp>();

/**
 * The tokens of a text with folded digits, in order. ASCII, which is most of a text, is read by
 * character codes for speed: every check splits all quotes of a publication.
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
		tokens.push(new Token(text, kind, start, at, start === end));
		end = at;
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

/** The end of the match of a sticky pattern at an offset. */
function endOf(pattern: RegExp, text: string, start: number): number {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : start + 1;
}
