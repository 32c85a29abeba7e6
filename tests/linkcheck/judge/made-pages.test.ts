import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { madePages } from '../../text/html/made-pages.ts';
import { answer } from './answers.ts';

/** What each quote comes to, in their order. */
function judged(html: string, quotes: readonly string[]) {
	const wanted = quotes.map((quote) => ({ quote }));
	return judge(answer(html), { wanted }).quotes?.map(({ quote, verdict, outcome }) => ({
		...{ quote, verdict, outcome },
	}));
}

/** Sentences of some length, and each line whole. */
function quotesOf(lines: readonly string[]): string[] {
	const sentences = lines.flatMap((line) => line.split(/(?<=[.!?…])\s+|(?<=[。！？])/u));
	return [...new Set([...lines, ...sentences])].filter((quote) => quote.length >= 12);
}

/** The word that says the opposite, by a letter of its script. */
const negations: readonly [RegExp, string][] = [
	[/\p{sc=Cyrillic}/u, 'не'],
	[/[\u06CC\u06A9\u06AF\u067E]/u, 'نه'],
	[/\p{sc=Arabic}/u, 'لا'],
	[/[\p{sc=Han}\p{sc=Hiragana}]/u, '不'],
	[/[äöüß]/, 'nicht'],
	[/./u, 'not'],
];

/** A quote that says the opposite: with a word added, or the one that it has taken out. */
function opposites(quote: string): string[] {
	const not = negations.find(([letter]) => letter.test(quote))?.[1] ?? 'not';
	const denied =
		/\b(?:not|never|no|Nobody|None)\b |(?<![\p{L}])(?:не|Не|ни|لم|لن|nicht|não) |n[’']t\b|不/u;
	const middle = not === '不' ? Math.ceil(quote.length / 2) : quote.indexOf(' ', quote.length / 3);
	const gap = not === '不' ? '' : ' ';
	return [
		...(middle > 0 ? [`${quote.slice(0, middle)}${gap}${not}${quote.slice(middle)}`] : []),
		...(denied.test(quote) ? [quote.replace(denied, '')] : []),
	];
}

/** A quote with each of its digits changed in turn. */
function otherDigits(quote: string): string[] {
	return [...quote.matchAll(/\p{Nd}/gu)].map(({ 0: digit, index }) => {
		const code = digit.codePointAt(0) ?? 0;
		const isLast = !/\p{Nd}/u.test(String.fromCodePoint(code + 1));
		const other = String.fromCodePoint(isLast ? code - 1 : code + 1);
		return quote.slice(0, index) + other + quote.slice(index + digit.length);
	});
}

describe.each(madePages())('On a page as it is published, $name', ({ html, lines }) => {
	const quotes = quotesOf(lines);

	test('every sentence is found', () => {
		const failing = judged(html, quotes)?.filter(({ verdict }) => verdict !== 'ok');
		expect(failing).toEqual([]);
	});

	test('no sentence is found after a digit was changed, or a “not” added or removed', () => {
		const changed = quotes.flatMap((quote) => [...otherDigits(quote), ...opposites(quote)]);
		const false_ = changed.filter((quote) => !lines.some((line) => line.includes(quote)));
		const passing = judged(html, false_)?.filter(({ outcome }) => outcome === 'stands');
		expect(passing ?? []).toEqual([]);
		expect(false_.length).toBeGreaterThan(0);
	});
});
