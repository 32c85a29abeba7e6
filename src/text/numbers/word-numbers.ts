import { type Found, look, percentAt, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import type { NumberWords } from './written-numbers.ts';

/** Words with which a number in words can begin. */
interface Beginnings {
	words: ReadonlySet<string>;
	/** Whether one of them begins with two letters, by their `pairOf`. */
	pairs: Uint8Array;
}

/** Those of each language. Most words of a text are not among them. */
const beginnings = new WeakMap<NumberWords, Beginnings>();

function beginningsOf(words: NumberWords): Beginnings {
	const before = beginnings.get(words);
	if (before) return before;
	const { cardinals, scales, ordinals, parts, loose, articles = [] } = words;
	const tables = [cardinals, scales, ordinals, parts, loose];
	const all = new Set([...articles, ...tables.flatMap((table) => Object.keys(table ?? {}))]);
	const pairs = new Uint8Array(0x4_00);
	const roman = [...romanDigits].flatMap((one) => [...romanDigits].map((other) => one + other));
	for (const word of [...all, ...roman]) {
		pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
	}
	const made = { words: all, pairs };
	beginnings.set(words, made);
	return made;
}

/** A small number for two characters, the same for capitals. Several pairs have the same one. */
function pairOf(first: number, second: number): number {
	return ((first & 31) << 5) | (second & 31);
}

/** Whether `wordsAt` or `looseAt` can find a number that begins with this word. */
export function mayBeginNumber({ words }: Reading, token: Token): boolean {
	const known = beginningsOf(words);
	const isPlain = token.codeAt(0) < 128 && !(token.codeAt(1) >= 128);
	if (isPlain && !words.compound && known.pairs[pairOf(token.codeAt(0), token.codeAt(1))] === 0)
		return false;
	const { word, text } = token;
	return known.words.has(word) || words.compound?.(word) !== undefined || isRoman(text);
}

/** Reads a number in words: `twenty-one`, `half a million`, `two thirds`, `the third`. */
export function wordsAt(reading: Reading, start: number): Found | undefined {
	const { words } = reading;
	const { articles = [] } = words;
	let at = start;
	if (articles.includes(wordAt(reading, start))) {
		const fraction = fractionAfterArticle(reading, start + 1);
		if (fraction) return fraction;
		// `a million` is a number; `a mill` is not.
		if (look(words.scales, wordAt(reading, start + 1)) === undefined) return undefined;
		at += 1;
	}
	return partAt(reading, start) ?? sumAt(reading, start, at);
}

/** Reads a fraction after an article: the `third` of `a third`, which may also be the ordinal. */
function fractionAfterArticle(reading: Reading, at: number): Found | undefined {
	const word = wordAt(reading, at);
	const fraction = look(reading.words.fractions, word);
	if (fraction === undefined) return undefined;
	const ordinal = look(reading.words.ordinals, word);
	const values = ordinal === undefined ? [fraction] : [fraction, ordinal];
	return { values, form: 'part', isLoose: false, next: at + 1 };
}

/** Reads a part alone, `half`, or of a scale: `half a million`. */
function partAt(reading: Reading, start: number): Found | undefined {
	const { articles = [], parts, scales } = reading.words;
	const part = look(parts, wordAt(reading, start));
	if (part === undefined) return undefined;
	const from = articles.includes(wordAt(reading, start + 1)) ? start + 2 : start + 1;
	const scale = look(scales, wordAt(reading, from));
	return scale === undefined
		? { values: [part], form: 'part', isLoose: true, next: start + 1 }
		: { values: [part * scale], form: 'words', isLoose: false, next: from + 1 };
}

/**
 * Reads words that add up to a number, such as `two hundred and five thousand`, `two thirds` or
 * `twenty-first`.
 *
 * @param start - Index of the first token of the number, which may be an article.
 * @param first - Index of its first word after an article.
 */
function sumAt(reading: Reading, start: number, first: number): Found | undefined {
	const { cardinals, compound, scales, countedScales, ordinals, fractions } = reading.words;
	let at = first;
	/** The completed parts of the sum, up to the last scale of a thousand or more. */
	let parts: Counted[] = [];
	/** The sum that the next scale or the end completes; `undefined` before its first word. */
	let current: number | undefined;
	/** The value of the last word: only a smaller one can add to it. */
	let last = Infinity;
	let end = start;
	for (;;) {
		const word = wordAt(reading, at);
		const cardinal = look(cardinals, word) ?? compound?.(word);
		const many = look(countedScales, word);
		const isCounted = current !== undefined || parts.some((part) => isMultiplied(part, many));
		const scale = look(scales, word) ?? (isCounted ? many : undefined);
		const ordinal = look(ordinals, word);
		const fraction = look(fractions, word);
		// `two thirds`. After tens, as in `twenty third`, the word is an ordinal.
		if (current !== undefined && fraction !== undefined && !(current % 10 === 0 && current >= 20)) {
			const value = (sumOf(parts) + current) * fraction;
			const values = current === 1 ? [value, look(ordinals, word) ?? value] : [value];
			return { values, form: 'part', isLoose: false, next: at + 1 };
		}
		if (cardinal !== undefined && (current === undefined || fits(cardinal, last))) {
			current = (current ?? 0) + cardinal;
			last = cardinal < 100 ? cardinal : lastPlace(cardinal);
		} else if (scale !== undefined) {
			if (scale > 100) {
				parts = counted(parts, current, scale);
				current = undefined;
			} else current = (current ?? 1) * scale;
			last = scale;
		} else if (ordinal !== undefined && (current === undefined || fits(ordinal, last))) {
			// `at first` is not a number.
			if (at === first && wordAt(reading, at - 1) === 'at') return undefined;
			const value = sumOf(parts) + (current ?? 0) + ordinal;
			return { values: [value], form: 'ordinal', isLoose: false, next: at + 1 };
		} else break;
		at += 1;
		const rest = current === undefined ? undefined : andPartAt(reading, at);
		if (current !== undefined && rest !== undefined) {
			current += rest;
			at += 3;
		}
		end = at;
		at = afterJoiner(reading, at, last);
	}
	if (end === start) return undefined;
	const value = sumOf(parts) + (current ?? 0);
	const percent = percentAt(reading, end);
	if (percent !== undefined) {
		return { values: [value / 100], form: 'part', isLoose: false, next: percent };
	}
	return { values: [value], form: 'words', isLoose: end === start + 1 && value < 2, next: end };
}

/** A completed part of a sum: `five thousand`. */
interface Counted {
	value: number;
	/** Its last word. */
	scale: number;
}

/** Completes a part of a sum with a scale, which also multiplies smaller parts right before it. */
function counted(parts: readonly Counted[], current: number | undefined, scale: number): Counted[] {
	const multiplied = parts.filter((part) => isMultiplied(part, scale));
	const isAlone = multiplied.length === 0 && current === undefined;
	const count = isAlone ? 1 : sumOf(multiplied) + (current ?? 0);
	return [...parts.filter((part) => !isMultiplied(part, scale)), { value: count * scale, scale }];
}

/** Whether a scale multiplies a part before it, as in `five thousand million`. */
function isMultiplied(part: Counted, scale: number | undefined): boolean {
	return scale !== undefined && part.scale <= scale;
}

function sumOf(parts: readonly Counted[]): number {
	return parts.reduce((sum, { value }) => sum + value, 0);
}

/** The value of `and a half` (three words) after a number; `undefined` for other words. */
function andPartAt(reading: Reading, at: number): number | undefined {
	const { articles = [], joiners = [], parts } = reading.words;
	const isJoined =
		joiners.includes(wordAt(reading, at)) && articles.includes(wordAt(reading, at + 1));
	return isJoined ? look(parts, wordAt(reading, at + 2)) : undefined;
}

/** The index of the next word of a number: after a hyphen, or after an `and` that continues it. */
function afterJoiner(reading: Reading, at: number, last: number): number {
	const { tokens, words } = reading;
	const { cardinals, joiners = [], joinsTens = false } = words;
	if (tokens[at]?.text === '-' && tokens[at].isJoined && tokens[at + 1]?.isJoined) return at + 1;
	if (!joiners.includes(wordAt(reading, at)) || (last < 100 && !joinsTens)) return at;
	const next = look(cardinals, wordAt(reading, at + 1));
	return next !== undefined && fits(next, last) ? at + 1 : at;
}

function wordAt({ tokens }: Reading, at: number): string {
	return tokens[at]?.kind === 'word' ? tokens[at].word : '';
}

/**
 * Whether the value of a word may add to the one before it: `twenty` takes `one`, `hundred` takes
 * `twenty`.
 */
function fits(value: number, last: number): boolean {
	if (last === Infinity) return true;
	return last >= 100 ? value < last : last >= 20 && last % 10 === 0 && value > 0 && value < 10;
}

/** The size of the last digit of a number that is not zero: of 250, that is 10. */
function lastPlace(value: number): number {
	let place = 1;
	while (value % (place * 10) === 0) place *= 10;
	return place;
}

/** The digits of Roman numerals up to thirty-nine. */
const romanDigits = 'XVI';
const roman = /^(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})$/;

/** It is asked of every word, and most begin with another letter. */
function isRoman(text: string): boolean {
	return romanDigits.includes(text.charAt(0)) && roman.test(text);
}

/** Reads a word that can support a number but does not need one itself. */
export function looseAt({ words }: Reading, at: number, { word, text }: Token): Found | undefined {
	const numeral = isRoman(text) ? valueOfRoman(text) : undefined;
	const value = look(words.loose, word) ?? numeral;
	return value === undefined
		? undefined
		: { values: [value], form: 'words', isLoose: true, next: at + 1 };
}

function valueOfRoman(numeral: string): number {
	const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
	const signs = [...numeral].map((sign) => values[sign] ?? 0);
	return signs.reduce((sum, value, at) => sum + (value < (signs[at + 1] ?? 0) ? -value : value), 0);
}
