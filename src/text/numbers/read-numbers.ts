import { calendarOf, gregorianYears, isSolarYear } from './calendar.ts';
import { digitsPattern, foldDigits, valueOfDigits } from './digits.ts';
import { numberWordsOf } from './number-words.ts';
import type { NumberWords } from './written-numbers.ts';

/** A number that a text states. */
export interface ReadNumber {
	/** As it stands in the text, its digits folded. */
	text: string;
	/** What it may mean: one value for most, several where only a reader can tell. The first is the likeliest. */
	values: readonly number[];
	/** Written in digits, in words, as an ordinal in words (`third`) or as a part of a whole (`two thirds`, `75 %`). */
	form: 'digits' | 'words' | 'ordinal' | 'part';
	/** Bears out a number of its value but asks for none: `both`, a bare `one`, a part of `03.07.2025`. */
	isLoose: boolean;
	/** The words before it make it the least or the most there is, or about right. */
	bound?: 'least' | 'most' | 'about';
	/** A year, or the day of a date, of the solar hijri calendar or the Gregorian one. */
	date?: 'year' | 'day' | 'solar-year' | 'solar-day';
	/** Any year of its decade: `the 1950s`. */
	isDecade?: boolean;
}

interface Token {
	kind: 'digits' | 'word' | 'sign';
	text: string;
	/** In small letters. */
	word: string;
	start: number;
	end: number;
	/** Whether nothing stands between it and the token before. */
	isJoined: boolean;
}

/** A number found from a token on, and the first token after it. */
interface Found extends Omit<ReadNumber, 'text'> {
	next: number;
}

/** What the steps of reading share. */
interface Reading {
	language: string;
	words: NumberWords;
	text: string;
	tokens: readonly Token[];
}

/** The numbers that a text states, in its language, in their order: in digits of any script and in words. */
export function readNumbers(text: string, language: string): ReadNumber[] {
	const words = numberWordsOf(language);
	const folded = foldDigits(text);
	const prepared = words.prepare?.(folded) ?? folded;
	const reading = { language, words, text: prepared, tokens: tokensOf(prepared, language) };
	const numbers: ReadNumber[] = [];
	for (let at = 0; at < reading.tokens.length;) {
		const found = numberAt(reading, at);
		if (found) {
			const { next, ...number } = found;
			const bound = boundBefore(reading, at);
			numbers.push({
				...number,
				...(bound && { bound }),
				text: prepared.slice(reading.tokens[at]?.start, reading.tokens[next - 1]?.end),
			});
			at = next;
		} else at += 1;
	}
	return numbers;
}

const patterns = new Map<string, RegExp>();

function tokensOf(text: string, language: string): Token[] {
	let pattern = patterns.get(language);
	if (!pattern) {
		pattern = new RegExp(`(${digitsPattern(language)})|(\\p{L}[\\p{L}\\p{M}\\u200C]*)|\\S`, 'gu');
		patterns.set(language, pattern);
	}
	let end = -1;
	return [...text.matchAll(pattern)].map((match): Token => {
		const [all, digits, word] = match;
		const start = match.index;
		const isJoined = start === end;
		end = start + all.length;
		const kind = digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'sign';
		return { kind, text: all, word: all.toLowerCase(), start, end, isJoined };
	});
}

function numberAt(reading: Reading, at: number): Found | undefined {
	const token = reading.tokens[at];
	if (token?.kind === 'digits') return digitsAt(reading, at, token);
	return token?.kind === 'word' ? (wordsAt(reading, at) ?? looseAt(reading, at, token)) : undefined;
}

const currencies = /^(?:\p{Sc}|us|usd|eur|rs|rub|inr|hk|a|c)$/u;

function digitsAt(reading: Reading, at: number, token: Token): Found | undefined {
	const { tokens, language } = reading;
	const before = tokens[at - 1];
	if (isPartOfName(tokens, at)) return undefined;
	const value = valueOfDigits(token.text, language);
	const isMoney = before !== undefined && currencies.test(before.word);
	let scale = 1;
	let next = at + 1;
	for (;;) {
		const step = scaleAt(reading, next, isMoney && next === at + 1);
		if (!step) break;
		scale *= step.value;
		next = step.next;
	}
	const percent = percentAt(reading, next);
	if (percent !== undefined) {
		return { values: [(value * scale) / 100], form: 'part', isLoose: false, next: percent };
	}
	if (scale !== 1) {
		return { values: [round(value * scale)], form: 'digits', isLoose: false, next };
	}
	return plainDigits(reading, at, token, value);
}

/** Digits that belong to a name and state no number: `G7`, `COVID-19`. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
	const [first, second, third] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	if (!third?.isJoined || !second) return false;
	const isLatin = (token: Token | undefined) => /^\p{Script=Latin}+$/u.test(token?.text ?? '');
	if (isLatin(second)) return !currencies.test(second.word);
	const isShort = third.text.length < 4;
	return second.text === '-' && second.isJoined && isLatin(first) && isShort && isCapital(first);
}

function isCapital(token: Token | undefined): boolean {
	return /^\p{Lu}/u.test(token?.text ?? '');
}

/** A number in digits with neither scale nor percent: perhaps a year, a day, a decade, an ordinal. */
function plainDigits(reading: Reading, at: number, token: Token, value: number): Found {
	const { tokens, language } = reading;
	const found: Found = { values: [value], form: 'digits', isLoose: false, next: at + 1 };
	const after = tokens[at + 1];
	const { months, solarMonths, isSolar } = calendarOf(language);
	if (isNumericDate(tokens, at)) return { ...found, isLoose: token.text.length < 4 };
	if (/^\d{4}$/.test(token.text)) {
		if (isSolar && isSolarYear(value)) {
			return { ...found, values: [value, ...gregorianYears(value)], date: 'solar-year' };
		}
		if (value >= 1000 && value < 2200) {
			const isDecade = value % 10 === 0 && after?.word === 's' && after.isJoined;
			return { ...found, date: 'year', ...(isDecade && { isDecade, next: at + 2 }) };
		}
	}
	const century = centuryBefore(tokens, at);
	if (century !== undefined && /^\d\d$/.test(token.text)) {
		return { ...found, values: [value, century + value] };
	}
	const isOrdinal = after?.isJoined === true && /^(?:st|nd|rd|th)$/.test(after.word);
	const next = isOrdinal ? at + 2 : at + 1;
	if (value >= 1 && value <= 31 && Number.isInteger(value)) {
		const isDot = tokens[at - 1]?.text === '.' && tokens[at - 1]?.isJoined;
		const beside = [tokens[isDot ? at - 2 : at - 1], tokens[next], tokens[next + 1]];
		const [left, right, beyond] = beside.map((near) => near?.word ?? '');
		const names = [left, right, ...(right === 'of' ? [beyond] : [])].map((name) => name ?? '');
		if (names.some((name) => months.has(name))) {
			return { ...found, date: 'day', next };
		}
		if (names.some((name) => solarMonths.has(name))) {
			return { ...found, date: 'solar-day', isLoose: true, next };
		}
	}
	return { ...found, next };
}

/** `03.07.2025`, `1404/04/12`, `2025-07-03`: which part is the day only a reader knows. */
function isNumericDate(tokens: readonly Token[], at: number): boolean {
	const whole = [-4, -2, 0].some((offset) => {
		const run = tokens.slice(Math.max(0, at + offset), at + offset + 5);
		return (
			at + offset >= 0 &&
			run.length === 5 &&
			run.slice(1).every(({ isJoined }) => isJoined) &&
			/^(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}([./-])\d{1,2}\2\d{1,2})$/.test(
				run.map(({ text }) => text).join(''),
			)
		);
	});
	const two = /^\d{1,2}\.\d{1,2}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.';
	return whole || (two && /^\d{4}$/.test(tokens[at + 2]?.text ?? ''));
}

/** The century that `22` in `2021–22` lies in. */
function centuryBefore(tokens: readonly Token[], at: number): number | undefined {
	const [year, dash, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	if (!token?.isJoined || !dash?.isJoined || !/^[-–—/]$/u.test(dash.text)) return undefined;
	return /^[12]\d{3}$/.test(year?.text ?? '')
		? Math.floor(Number(year?.text) / 100) * 100
		: undefined;
}

function scaleAt(
	{ tokens, words }: Reading,
	at: number,
	isMoney: boolean,
): { value: number; next: number } | undefined {
	const isHyphen = tokens[at]?.text === '-' && tokens[at + 1]?.isJoined === true;
	const index = isHyphen ? at + 1 : at;
	const { kind, word = '', isJoined = false } = tokens[index] ?? {};
	if (kind !== 'word') return undefined;
	const money = isMoney && isJoined ? words.moneyScales : undefined;
	const value = look(words.scales, word) ?? look(words.countedScales, word) ?? look(money, word);
	return value === undefined ? undefined : { value, next: index + 1 };
}

/** The token after a sign or word for percent. */
function percentAt({ tokens, words, text }: Reading, at: number): number | undefined {
	const hyphened = tokens[at]?.text === '-' ? at + 1 : at;
	const token = tokens[hyphened];
	if (!token) return undefined;
	if (/^[%٪％]$/u.test(token.text)) return hyphened + 1;
	const rest = text.slice(token.start, token.start + 20).toLowerCase();
	const word = words.percent?.find(
		(name) => rest.startsWith(name) && !/^\p{L}/u.test(rest.slice(name.length)),
	);
	return word === undefined ? undefined : hyphened + word.split(' ').length;
}

/** What a table has for a word; an object has more names than were put in. */
function look(table: Readonly<Record<string, number>> | undefined, word: string) {
	return table && Object.hasOwn(table, word) ? table[word] : undefined;
}

/** A number in words: `twenty-one`, `half a million`, `two thirds`, `the third`. */
function wordsAt(reading: Reading, start: number): Found | undefined {
	const { tokens, words } = reading;
	const { cardinals, scales, countedScales, ordinals, fractions, parts } = words;
	const { articles = [], joiners = [], joinsTens = false } = words;
	let at = start;
	let total = 0;
	let current: number | undefined;
	let last = Infinity;
	const wordAt = (index: number) => (tokens[index]?.kind === 'word' ? tokens[index].word : '');
	const firstWord = wordAt(start);
	if (articles.includes(firstWord)) {
		const second = wordAt(start + 1);
		const fraction = look(fractions, second);
		if (fraction !== undefined) {
			const ordinal = look(ordinals, second);
			const values = ordinal === undefined ? [fraction] : [fraction, ordinal];
			return { values, form: 'part', isLoose: false, next: start + 2 };
		}
		if (look(scales, second) === undefined) return undefined;
		at += 1;
	}
	const part = look(parts, firstWord);
	if (part !== undefined) {
		const from = articles.includes(wordAt(start + 1)) ? start + 2 : start + 1;
		const scale = look(scales, wordAt(from));
		return scale === undefined
			? { values: [part], form: 'part', isLoose: true, next: start + 1 }
			: { values: [part * scale], form: 'words', isLoose: false, next: from + 1 };
	}
	let end = start;
	for (;;) {
		const word = wordAt(at);
		const cardinal = look(cardinals, word);
		const scale =
			look(scales, word) ?? (current === undefined ? undefined : look(countedScales, word));
		const ordinal = look(ordinals, word);
		const fraction = look(fractions, word);
		if (current !== undefined && fraction !== undefined && !(current % 10 === 0 && current >= 20)) {
			const value = (total + current) * fraction;
			const values = current === 1 ? [value, look(ordinals, word) ?? value] : [value];
			return { values, form: 'part', isLoose: false, next: at + 1 };
		}
		if (cardinal !== undefined && (current === undefined || fits(cardinal, last))) {
			current = (current ?? 0) + cardinal;
			last = cardinal;
		} else if (scale !== undefined) {
			if (scale <= 100) {
				current = (current ?? 1) * scale;
				last = scale;
			} else {
				total += (current ?? 1) * scale;
				current = undefined;
				last = scale;
			}
		} else if (ordinal !== undefined && (current === undefined || fits(ordinal, last))) {
			if (current === undefined && total === 0 && wordAt(at - 1) === 'at') return undefined;
			const value = total + (current ?? 0) + ordinal;
			return { values: [value], form: 'ordinal', isLoose: false, next: at + 1 };
		} else break;
		at += 1;
		const rest = joiners.includes(wordAt(at)) && articles.includes(wordAt(at + 1));
		const andPart = rest ? look(parts, wordAt(at + 2)) : undefined;
		if (andPart !== undefined && current !== undefined) {
			current += andPart;
			at += 3;
		}
		end = at;
		if (tokens[at]?.text === '-' && tokens[at]?.isJoined && tokens[at + 1]?.isJoined) at += 1;
		else if (joiners.includes(wordAt(at)) && (last >= 100 || joinsTens)) {
			const next = wordAt(at + 1);
			const nextValue = look(cardinals, next);
			if (nextValue !== undefined && fits(nextValue, last)) at += 1;
		}
	}
	if (end === start) return undefined;
	const value = total + (current ?? 0);
	const percent = percentAt(reading, end);
	if (percent !== undefined) {
		return { values: [value / 100], form: 'part', isLoose: false, next: percent };
	}
	return { values: [value], form: 'words', isLoose: end === start + 1 && value < 2, next: end };
}

/** Whether a word may add to the one before it: `twenty` takes `one`, `hundred` takes `twenty`. */
function fits(value: number, last: number): boolean {
	if (last === Infinity) return true;
	return last >= 100 ? value < last : last >= 20 && last % 10 === 0 && value > 0 && value < 10;
}

const roman = /^(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})$/;

/** A word that bears out a number and asks for none. */
function looseAt({ words }: Reading, at: number, { word, text }: Token): Found | undefined {
	const numeral = roman.test(text) ? valueOfRoman(text) : undefined;
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

/** What the words before a number make of it. */
function boundBefore({ text, tokens, words }: Reading, at: number): ReadNumber['bound'] {
	const before = text
		.slice(Math.max(0, (tokens[at]?.start ?? 0) - 30), tokens[at]?.start)
		.toLowerCase()
		.trimEnd()
		.replace(/[\p{Sc}~]$/u, '')
		.trimEnd();
	const says = (phrases: readonly string[] = []) =>
		phrases.some(
			(phrase) => before.endsWith(phrase) && !/\p{L}$/u.test(before.slice(0, -phrase.length)),
		);
	if (says(words.atLeast)) return 'least';
	if (says(words.atMost)) return 'most';
	return says(words.about) ? 'about' : undefined;
}

/** Without what binary fractions leave: 22.4 million is a whole number. */
function round(value: number): number {
	return Number(value.toPrecision(14));
}
