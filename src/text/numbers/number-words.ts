import { chinese } from './words/chinese.ts';
import { english } from './words/english.ts';
import { german } from './words/german.ts';
import { persian } from './words/persian.ts';
import { russian } from './words/russian.ts';
import { arabic, french, italian, polish, spanish } from './words/scales.ts';
import type { NumberWords } from './written-numbers.ts';

/** Number words by primary language. For languages that are not listed, only digits are read. */
const languages: ReadonlyMap<string, NumberWords> = new Map(
	Object.entries({
		ar: arabic,
		de: german,
		en: english,
		es: spanish,
		fa: persian,
		fr: french,
		it: italian,
		pl: polish,
		ru: russian,
		zh: chinese,
	}),
);

const digitsOnly: NumberWords = { isComplete: false };

/** How numbers are written in a language, from its tag. */
export function numberWordsOf(language: string): NumberWords {
	const known = byTag.get(language);
	if (known) return known;
	const words = languages.get(language.split('-')[0] ?? '') ?? digitsOnly;
	byTag.set(language, words);
	return words;
}

/** Those of the tags asked for so far, because every text asks. */
const byTag = new Map<string, NumberWords>();
