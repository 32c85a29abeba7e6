import { ownTextsOf } from '../texts/own-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** Latin and Cyrillic letters that look the same, in the same order. */
const latin = 'aceopxyiABCEHIKMOPTXYjsJS';
const cyrillic = 'асеорхуіАВСЕНІКМОРТХУјѕЈЅ';

/** The last of them are letters of few Cyrillic alphabets, and so never meant: `SMS` with an ending. */
const rare = 'jsJS';

export const mixedLetters: Rule = {
	name: 'mixed-letters',
	severity: 'error',
	about:
		'No word of our own text has a Latin letter among Cyrillic ones that looks the same, or the reverse.',
	why: 'Readers cannot see the difference, but search does not find the word, and a screen reader mispronounces it. A quote is left as its page has it.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) => {
		// Few files have such a word, and the text of a file is looked through quickly.
		const files = new Set(content.entries.map(({ file }) => file));
		const mixed = [...files].filter(
			(file) => mixedWordsIn(content.texts.get(file) ?? '').length > 0,
		);
		return content.entries
			.filter(({ file }) => mixed.includes(file))
			.flatMap(ownTextsOf)
			.flatMap((own) =>
				mixedWordsIn(withoutAddresses(own.text)).flatMap(({ word, index }): Finding[] => {
					const meant = inOneScript(word, own.text);
					if (meant === undefined) return [];
					const [letter = ''] = [...word].filter((one, at) => one !== [...meant][at]);
					const [kind, others] = isLatin(letter) ? ['Latin', 'Cyrillic'] : ['Cyrillic', 'Latin'];
					return [
						{
							place: own.placeOf(content, index, index + word.length),
							words: word,
							message: `\`${letter}\` in \`${word}\` is a ${kind} letter among ${others} ones.`,
							hint: `Write \`${meant}\`, all in ${others} letters.`,
						},
					];
				}),
			);
	},
};

/** A text whose addresses of marks are blank: other rules report a key that no record has. */
const withoutAddresses = (text: string) =>
	text.replaceAll(/\]\([^()]*\)/g, (address) => ' '.repeat(address.length));

/** The words of a text with letters of both scripts, each with its offset. */
function mixedWordsIn(text: string): { word: string; index: number }[] {
	const found = new Map<number, string>();
	for (const { 0: run, index } of text.matchAll(cyrillicOnes)) {
		const isBeside = [text[index - 1], text[index + run.length]].some((one = '') => isLatin(one));
		if (!isBeside) continue;
		let start = index;
		while (ofEither.test(text[start - 1] ?? '')) start--;
		let end = index + run.length;
		while (ofEither.test(text[end] ?? '')) end++;
		found.set(start, text.slice(start, end));
	}
	return [...found].map(([index, word]) => ({ word, index }));
}

const cyrillicOnes = /[\u0400-\u052f]+/g;
const ofEither = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const isLatin = (letter: string) => /\p{Script=Latin}/u.test(letter);

/**
 * The word with its letters of the one script replaced by those of the other that look the same.
 * Of two ways, the one with fewer changes is taken, then the script of the text around the word;
 * `undefined` if some letter has none that looks the same, as in `SMSка`.
 */
function inOneScript(word: string, text: string): string | undefined {
	const letters = [...word];
	// A small letter before a name of the other script is one of a brand: `iФорум`.
	if (/^\p{Ll}\p{Lu}/u.test(word) && isLatin(word.charAt(0)) !== isLatin(word.charAt(1))) {
		return undefined;
	}
	const written = (isStrange: (letter: string) => boolean, from: string, to: string) => {
		const strange = letters.filter(isStrange);
		const isAlike = strange.every((letter) => from.includes(letter) && !rare.includes(letter));
		if (!isAlike) return [];
		const all = letters.map((one) => (isStrange(one) ? (to[from.indexOf(one)] ?? one) : one));
		return [{ all: all.join(''), changes: strange.length }];
	};
	const inLatin = written((letter) => !isLatin(letter), cyrillic, latin);
	const inCyrillic = written(isLatin, latin, cyrillic);
	const isLatinText =
		(text.match(/\p{Script=Latin}/gu) ?? []).length >
		(text.match(/\p{Script=Cyrillic}/gu) ?? []).length;
	const isAbbreviation = word.toUpperCase() === word;
	const ways = isLatinText ? [...inLatin, ...inCyrillic] : [...inCyrillic, ...inLatin];
	// An abbreviation of such letters only is read as one of the language around it.
	const [best] = isAbbreviation ? ways : ways.toSorted((a, b) => a.changes - b.changes);
	return best?.all;
}
