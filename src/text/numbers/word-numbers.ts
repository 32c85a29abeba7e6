import { type Found, look, percentAt, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import type { NumberWords } from './written-numbers.ts';

/** Words with which a number in words begins, by language; most words of a text are none of them. */
const beginnings = new WeakMap<NumberWords, ReadonlySet<string>>();

/** Whether `wordsAt` or `looseAt` can find a number that begins with this word. */
export function mayBeginNumber({ words }: Reading, { word, text }: Token): boolean {
	let known = beginnings.get(words);
	if (!known) {
		const { cardinals, scales, ordinals, parts, loose, articles = [] } = words;
		const tables = [cardinals, scales, ordinals, parts, loose];
		known = new Set([...articles, ...tables.flatMap((table) => Object.keys(table ?? {}))]);
		beginnings.set(words, known);
	}
	return known.has(word) || roman.test(text);
}

/** A number in words: `twenty-one`, `half a million`, `two thirds`, `the third`. */
export function wordsAt(reading: Reading, start: number): Found | undefined {
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
export function looseAt({ words }: Reading, at: number, { word, text }: Token): Found | undefined {
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
