import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { strangeAt } from './dictionary.ts';
import { areOfExpression, isOfAnExpression } from './expressions.ts';
import { anyWeekday } from '../../text/english/dates-in.ts';
import { eachWord } from '../../text/english/words-in.ts';
import {
	mayBeWrong,
	type Misuse,
	repeatedWordsIn,
	wrongArticlesIn,
} from '../../text/english/grammar.ts';
import { writtenLanguage } from '../../model/languages.ts';
import { languageIn } from '../texts/article-language.ts';
import type { CheckInput } from '../rule.ts';
import { type OwnText, ownTextsOf } from '../texts/own-texts.ts';
import { onceFor } from '../../content/once-for.ts';
import { once } from '../../text/once.ts';

/** Words in one of our own texts that may be wrong. */
interface Slip extends Misuse {
	in: OwnText;
}

/** What may be wrong in the English of a record, whatever other records say. */
export interface EnglishSlips {
	/** Words, or parts of them, that the dictionary does not have. */
	strange: Slip[];
	repeated: Slip[];
	articles: Slip[];
	/** Texts with the name of a weekday. */
	weekdays: OwnText[];
}

/** Checks all our own texts in a record. Quoted words in them are not our own. */
export const englishSlipsOf = onceFor((entry: Entry): EnglishSlips => {
	const slips: EnglishSlips = { strange: [], repeated: [], articles: [], weekdays: [] };
	for (const own of ownTextsOf(entry)) {
		lookThrough(own, slips);
		if (own.text.includes('day') && anyWeekday.test(own.text)) slips.weekdays.push(own);
	}
	return slips;
});

/**
 * The records whose own texts are in English: those of articles in English, and the shared ones if
 * the site is in English.
 */
export function englishEntries(
	input: Pick<CheckInput, 'content' | 'language'>,
	isWanted = (language: string) => writtenLanguage(language) === 'en',
): Content['entries'] {
	const { entries } = input.content;
	return entries.filter(({ article }) => isWanted(languageIn(input, article)));
}

/** The words in our own texts of some records that the dictionary does not have. */
export function strangeWordsOf(entries: Content['entries']): Set<string> {
	return new Set(
		entries.flatMap((entry) => englishSlipsOf(entry).strange.map(({ actual }) => actual)),
	);
}

function lookThrough(own: OwnText, slips: EnglishSlips): void {
	const { text } = own;
	// Most texts have no slip, and then their quotations are not looked for.
	const quoted = once(() => (text.includes('“') ? [...text.matchAll(/“[^“”]*”/g)] : []));
	const isOurs = ({ start }: Misuse) =>
		!quoted().some(({ index, 0: words }) => index <= start && start < index + words.length);
	// Words in italics are most often those of another language, which no list should have.
	const isItalic = ({ start }: Misuse) =>
		own.italics?.some(([from, to]) => from <= start && start < to) === true;
	const add = (kind: 'strange' | 'repeated' | 'articles', misuses: Misuse[]) => {
		const some = kind === 'strange' ? misuses.filter((one) => !isItalic(one)) : misuses;
		slips[kind].push(...some.filter(isOurs).map((misuse) => ({ in: own, ...misuse })));
	};
	const addStrange = (strange: readonly string[], start: number, end: number, before: string) => {
		const word = text.slice(start, end);
		const isOfOne = isOfAnExpression(word);
		if (isOfOne && (areOfExpression(before, word) || areOfExpression(word, wordAfter(text, end))))
			return;
		for (const actual of strange) {
			const found = text.indexOf(actual, start);
			// An accent may be a separate character after its letter.
			const [from, to] = found === -1 ? [start, end] : [found, found + actual.length];
			add('strange', [{ start: from, end: to, actual, expected: '' }]);
		}
	};
	const maybe = { repeated: false, articles: false };
	/** Where the word before begins and ends. */
	let [from, to] = [0, 0];
	eachWord(text, (start, end, hash) => {
		const strange = strangeAt(text, start, end, hash);
		if (strange.length > 0) addStrange(strange, start, end, text.slice(from, to));
		if (end - start === to - from && isAgain(text.slice(start, end), text.slice(from, to)))
			maybe.repeated ||= /^\s+$/.test(text.slice(to, start));
		if (end - start <= 2 && isArticle(text.slice(start, end)))
			maybe.articles ||= mayBeWrong(text.slice(start, end), wordAfter(text, end));
		[from, to] = [start, end];
	});
	// Parsing a text as English is slow, and few texts need it.
	if (maybe.repeated) add('repeated', repeatedWordsIn(text));
	if (maybe.articles) add('articles', wrongArticlesIn(text));
}

/** Whether a word repeats the one before. Names are left out, because one may repeat a word. */
function isAgain(word: string, before: string): boolean {
	return word === before.toLowerCase() && /^\p{Ll}/u.test(word);
}

function isArticle(word: string): boolean {
	return /^an?$/i.test(word);
}

/** The word after an article, which may be in quotation marks. */
function wordAfter(text: string, end: number): string {
	return /^\s+[“”‘’'"()[\]]?([^\s“”"()[\].,;:!?]*)/.exec(text.slice(end, end + 60))?.[1] ?? '';
}
