import type { Content, Entry } from '../content/content.ts';
import { strangeIn } from '../text/english/dictionary.ts';
import { eachWord } from '../text/english/each-word.ts';
import {
	mayBeWrong,
	type Misuse,
	repeatedWordsIn,
	wrongArticlesIn,
} from '../text/english/grammar.ts';
import { type OwnText, ownTextsOf } from './own-texts.ts';

/** Words in a text of ours that may be wrong. */
interface Slip extends Misuse {
	in: OwnText;
}

/** What may be wrong in the English of a record, apart from what other records say. */
export interface EnglishSlips {
	/** Words, or parts of them, that the dictionary does not have. */
	strange: Slip[];
	repeated: Slip[];
	articles: Slip[];
}

/** Each record is looked through once: shared ones stand beside every part of a publication. */
const known = new WeakMap<Entry, EnglishSlips>();

/** Looks through all texts of ours in a record; quoted words in them are not ours. */
export function englishSlipsOf(entry: Entry): EnglishSlips {
	const before = known.get(entry);
	if (before) return before;
	const slips: EnglishSlips = { strange: [], repeated: [], articles: [] };
	for (const text of ownTextsOf(entry)) lookThrough(text, slips);
	known.set(entry, slips);
	return slips;
}

/** The words in our texts of some records that the dictionary does not have. */
export function strangeWordsOf(entries: Content['entries']): Set<string> {
	return new Set(
		entries.flatMap((entry) => englishSlipsOf(entry).strange.map(({ actual }) => actual)),
	);
}

function lookThrough(own: OwnText, slips: EnglishSlips): void {
	const { text } = own;
	const quoted = text.includes('“') ? [...text.matchAll(/“[^“”]*”/g)] : [];
	const isQuoted = (at: number) =>
		quoted.some(({ index, 0: words }) => index <= at && at < index + words.length);
	let mayRepeat = false;
	let mayMiss = false;
	let before = '';
	let beforeEnd = 0;
	eachWord(text, (start, end) => {
		const word = text.slice(start, end);
		for (const actual of strangeIn(word)) {
			if (isQuoted(start)) continue;
			const found = text.indexOf(actual, start);
			const at = found === -1 ? start : found;
			// A copy, as a piece of a text keeps the whole text in memory.
			const copy = [...actual].join('');
			const to = found === -1 ? end : at + actual.length;
			slips.strange.push({ in: own, start: at, end: to, actual: copy, expected: '' });
		}
		mayRepeat ||= isAgain(word, before) && /^\s+$/.test(text.slice(beforeEnd, start));
		mayMiss ||= isArticle(word) && mayBeWrong(word, wordAfter(text, end));
		before = word;
		beforeEnd = end;
	});
	// To parse a text as English takes long, and few need it.
	const found = (misuses: Misuse[]) =>
		misuses.filter(({ start }) => !isQuoted(start)).map((misuse) => ({ in: own, ...misuse }));
	if (mayRepeat) slips.repeated.push(...found(repeatedWordsIn(text)));
	if (mayMiss) slips.articles.push(...found(wrongArticlesIn(text)));
}

function isAgain(word: string, before: string): boolean {
	return word.length === before.length && word.toLowerCase() === before.toLowerCase();
}

function isArticle(word: string): boolean {
	return word.length <= 2 && /^an?$/i.test(word);
}

/** The word after an article, which may stand in quotation marks. */
function wordAfter(text: string, end: number): string {
	return /^\s+[“”‘’'"()[\]]?([^\s“”"()[\].,;:!?]*)/.exec(text.slice(end, end + 60))?.[1] ?? '';
}
