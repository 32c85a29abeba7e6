import { countWords } from './count-words.ts';
import { readNumbers } from '../numbers/read-numbers.ts';

/**
 * Names that contain a number but do not state one: `9/11`, `G7`, `F-16`, `24/7`, `Il-76`, `Boeing
 * 747`. Four digits after a hyphen are a year: `Mid-2025`.
 */
const names =
	/(?<!\p{L})(?:9\/11|24\/7|\p{Lu}+-?\d+\p{Lu}{0,2}|\p{Lu}\p{L}{1,3}-\d{1,3}\p{Lu}{0,3}|(?:Airbus|Antonov|Apollo|Boeing|Embraer|Ilyushin|Soyuz|Tupolev) \p{Lu}?\d{1,3})(?![\p{L}\d])/gu;

/**
 * The smallest number in words that counts. Smaller ones often state no fact: `the two governments`.
 */
const leastInWords = 11;

/** Quotation marks by language, opening and closing. Straight ones are used in every language. */
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

/** Minimum number of words for a quotation; shorter ones are terms or titles. */
const quotationLength = 5;

/** What in a sentence needs evidence; `undefined` if nothing does. */
export function factIn(
	sentence: string,
	language: string,
): 'a number' | 'a date' | 'a quotation' | undefined {
	for (const { open, pattern } of quotationsOf(language)) {
		if (!sentence.includes(open)) continue;
		for (const [, words = ''] of sentence.matchAll(pattern)) {
			if (countWords(words) >= quotationLength) return 'a quotation';
		}
	}
	const rest = /\d/.test(sentence) ? sentence.replaceAll(names, '') : sentence;
	if (monthOf(language).test(rest) || /\b(?:1\d|20)\d\d\b/.test(rest)) return 'a date';
	return statesNumber(rest, language) ? 'a number' : undefined;
}

const quotations = new Map<string, readonly { open: string; pattern: RegExp }[]>();

/** Patterns for text between the quotation marks of a language. */
function quotationsOf(language: string) {
	const known = quotations.get(language);
	if (known) return known;
	const [base = 'en'] = language.split('-');
	const pairs = [...(quotationMarks[base] ?? quotationMarks.en ?? []), ['"', '"'] as const];
	const patterns = pairs.map(([open, close]) => ({
		open,
		pattern: new RegExp(
			`(?<![\\p{L}\\p{N}])${open}([^${open}${close}]*(?:(?<=\\p{L})${close}(?=\\p{L})[^${open}${close}]*)*)${close}`,
			'gu',
		),
	}));
	quotations.set(language, patterns);
	return patterns;
}

function statesNumber(text: string, language: string): boolean {
	if (/\p{Nd}/u.test(text)) return true;
	return readNumbers(text, language).some(
		({ form, values, isLoose }) =>
			!isLoose &&
			((form === 'words' && (values[0] ?? 0) >= leastInWords) ||
				// A part that may also be an ordinal, as in `a third party`, does not count.
				(form === 'part' && values.length === 1)),
	);
}

const months = new Map<string, RegExp>();

/**
 * Words before a month that make it a date, for languages in which names of months have other
 * meanings: `may`, `march`.
 */
const beforeMonth: Readonly<Record<string, string>> = {
	en: '(?:\\b(?:in|of|since|until|by|from|early|late|last|next)\\s|\\d\\s)',
};

/** Months as a language writes them, alone and after a day. */
function monthOf(language: string): RegExp {
	const known = months.get(language);
	if (known) return known;
	const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	const dated = new Intl.DateTimeFormat(language, {
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC',
	});
	const all = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1))).flatMap(
		(day) => [
			alone.format(day),
			dated.formatToParts(day).find(({ type }) => type === 'month')?.value,
		],
	);
	const names = [...new Set(all.filter((name) => name !== undefined))];
	const [base = ''] = language.split('-');
	const before = beforeMonth[base] ?? '(?<![\\p{L}])';
	const pattern = new RegExp(`${before}(?:${names.join('|')})(?![\\p{L}])`, 'u');
	months.set(language, pattern);
	return pattern;
}
