import { placeAt } from '../../text/place-at.ts';
import type { Finding, Rule } from '../rule.ts';

/** Latin and Cyrillic letters that look the same, in the same order. */
const latin = 'aceopxyiABCEHIKMOPTXYjsJS';
const cyrillic = 'асеорхуіАВСЕНІКМОРТХУјѕЈЅ';

/** The last of them are letters of few Cyrillic alphabets, and so never meant: `SMS` with an ending. */
const rare = 'jsJS';

export const mixedLetters: Rule = {
	name: 'mixed-letters',
	severity: 'error',
	about: 'No word has a Latin letter among Cyrillic ones that looks the same, or the reverse.',
	why: 'Readers cannot see the difference, but search does not find the word, a screen reader mispronounces it, and the link check does not find a quote with it on its page.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) =>
		[...content.texts].flatMap(([file, text]) =>
			wordsIn(text).flatMap(([word, index]): Finding[] => {
				const meant = isKey(text, index) ? undefined : inOneScript(word);
				if (meant === undefined) return [];
				const at = [...word].findIndex((letter, place) => letter !== [...meant][place]);
				const letter = [...word][at] ?? '';
				const [own, others] = isLatin(letter) ? ['Latin', 'Cyrillic'] : ['Cyrillic', 'Latin'];
				return [
					{
						place: placeAt(file, text, index),
						words: word,
						message: `\`${letter}\` in \`${word}\` is a ${own} letter among ${others} ones.`,
						hint: `Write \`${meant}\`, all in ${others} letters.`,
					},
				];
			}),
		),
};

/** The words of a text with letters of both scripts, each with its offset. */
function wordsIn(text: string): [word: string, index: number][] {
	const found = new Map<number, string>();
	for (const { 0: run, index } of text.matchAll(cyrillicOnes)) {
		const isBeside = [text[index - 1], text[index + run.length]].some((one = '') => isLatin(one));
		if (!isBeside) continue;
		let start = index;
		while (letters.test(text[start - 1] ?? '')) start--;
		let end = index + run.length;
		while (letters.test(text[end] ?? '')) end++;
		found.set(start, text.slice(start, end));
	}
	return [...found].map(([index, word]) => [word, index]);
}

/** Few files have any, so most are looked through once, and quickly. */
const cyrillicOnes = /[\u0400-\u052f]+/g;
const letters = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/**
 * Whether a word is a part of a key or the name of a field, which other rules report: it is the
 * address of a mark, before a colon, or joined to a number by hyphens.
 */
function isKey(text: string, index: number): boolean {
	let start = index;
	while (/[\p{L}\p{N}-]/u.test(text[start - 1] ?? '')) start--;
	const [whole = ''] = /^[\p{L}\p{N}-]+/u.exec(text.slice(start, index + 200)) ?? [];
	const isNumbered = whole.includes('-') && /\p{N}/u.test(whole);
	return isNumbered || /[:+]/.test(text[start - 1] ?? '') || text[start + whole.length] === ':';
}

const isLatin = (letter: string) => /\p{Script=Latin}/u.test(letter);

/**
 * The word with its few letters of the other script replaced by those that look the same;
 * `undefined` if one of them looks like none, as in `SMSка`.
 */
function inOneScript(word: string): string | undefined {
	const letters = [...word];
	const latinOnes = letters.filter(isLatin).length;
	const [from, to] = latinOnes * 2 > letters.length ? [cyrillic, latin] : [latin, cyrillic];
	const strange = (letter: string) => isLatin(letter) === (from === latin);
	const isAlike = (letter: string) => from.includes(letter) && !rare.includes(letter);
	if (letters.some((letter) => strange(letter) && !isAlike(letter))) return undefined;
	return letters
		.map((letter) => (strange(letter) ? (to[from.indexOf(letter)] ?? letter) : letter))
		.join('');
}
