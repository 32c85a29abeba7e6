import { countWords } from './count-words.ts';

/** Names that hold a number and state none: `9/11`, `G7`, `F-16`, `24/7`. */
const names = /\b(?:9\/11|24\/7|\p{Lu}+-?\d+)\b/gu;

/** From eleven on; smaller ones are too often no count: `the two governments`, `one of them`. */
const numberWords =
	/\b(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion)\b(?!-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)/i;

/** Quotation marks by language, opening and closing; the straight ones are of every language. */
const quotationMarks: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
	en: [
		['“', '”'],
		['‘', '’'],
	],
	de: [
		['„', '“'],
		['»', '«'],
	],
	nl: [
		['“', '”'],
		['‘', '’'],
		['„', '”'],
	],
	fr: [
		['«', '»'],
		['“', '”'],
	],
	ru: [
		['«', '»'],
		['„', '“'],
	],
};

/** Words from which a quotation is one, and not a term or a title set apart. */
const quotationLength = 5;

/** What in a sentence calls for evidence; `undefined` if nothing does. */
export function factIn(
	sentence: string,
	language: string,
): 'a number' | 'a date' | 'a quotation' | undefined {
	const [base = 'en'] = language.split('-');
	const pairs = [...(quotationMarks[base] ?? quotationMarks.en ?? []), ['"', '"'] as const];
	for (const [open, close] of pairs) {
		const pattern = new RegExp(
			`(?<![\\p{L}\\p{N}])${open}([^${open}${close}]*(?:(?<=\\p{L})${close}(?=\\p{L})[^${open}${close}]*)*)${close}`,
			'gu',
		);
		for (const [, words = ''] of sentence.matchAll(pattern)) {
			if (countWords(words) >= quotationLength) return 'a quotation';
		}
	}
	const rest = sentence.replaceAll(names, '');
	if (monthOf(language).test(rest) || /\b(?:1\d|20)\d\d\b/.test(rest)) return 'a date';
	return /\p{Nd}/u.test(rest) || numberWords.test(rest) ? 'a number' : undefined;
}

const months = new Map<string, RegExp>();

/** Months where a date stands: `may` is a verb, too, and `march`. */
function monthOf(language: string): RegExp {
	const known = months.get(language);
	if (known) return known;
	const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	const all = Array.from({ length: 12 }, (_, month) =>
		format.format(new Date(Date.UTC(2024, month, 1))),
	);
	const pattern = new RegExp(
		`(?:\\b(?:in|of|since|until|by|from|early|late|last|next)\\s|\\d\\s)(?:${all.join('|')})\\b`,
		'u',
	);
	months.set(language, pattern);
	return pattern;
}
