import type { Token } from './tokens.ts';
import type { NumberWords } from './written-numbers.ts';

/** A number that a text states. */
export interface ReadNumber {
	/** As written in the text, with digits folded. */
	text: string;
	/**
	 * Its possible values: usually one, several if only a reader can tell. The first is the most
	 * likely.
	 */
	values: readonly number[];
	/**
	 * How it is written: in digits, in words, as an ordinal in words (`third`) or as a part of a whole
	 * (`two thirds`, `75 %`).
	 */
	form: 'digits' | 'words' | 'ordinal' | 'part';
	/**
	 * Whether it can support a number of the same value but does not need one itself: `both`, a bare
	 * `one`, a part of `03.07.2025`.
	 */
	isLoose: boolean;
	/** Whether the words before it make it a minimum, a maximum or an estimate. */
	bound?: 'least' | 'most' | 'about';
	/** A year, or the day of a date, of the solar hijri calendar or the Gregorian one. */
	date?: 'year' | 'day' | 'solar-year' | 'solar-day';
	/** Whether it means any year of its decade: `the 1950s`. */
	isDecade?: boolean;
}

/** A number found from a token on, and the first token after it. */
export interface Found extends Omit<ReadNumber, 'text'> {
	next: number;
}

/** What all steps of reading share. */
export interface Reading {
	language: string;
	words: NumberWords;
	text: string;
	tokens: readonly Token[];
}

/** A word that multiplies the number before it: `million`. */
export function scaleAt(
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
export function percentAt({ tokens, words, text }: Reading, at: number): number | undefined {
	const hyphened = tokens[at]?.text === '-' ? at + 1 : at;
	const token = tokens[hyphened];
	if (token?.kind === 'sign' && /^[%٪％]$/u.test(token.text)) return hyphened + 1;
	if (token?.kind !== 'word' || !words.percent) return undefined;
	const rest = text.slice(token.start, token.start + 20).toLowerCase();
	const word = words.percent.find(
		(name) => rest.startsWith(name) && !/^\p{L}/u.test(rest.slice(name.length)),
	);
	return word === undefined ? undefined : hyphened + word.split(' ').length;
}

/** The value of a word in a table. `hasOwn`, because an object also has inherited names. */
export function look(table: Readonly<Record<string, number>> | undefined, word: string) {
	return table && Object.hasOwn(table, word) ? table[word] : undefined;
}
