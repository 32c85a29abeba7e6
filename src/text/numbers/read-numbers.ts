import { digitsAt } from './digit-numbers.ts';
import { foldDigits } from './digits.ts';
import { numberWordsOf } from './number-words.ts';
import type { Found, ReadNumber, Reading } from './reading.ts';
import { fractionSign } from './short-forms.ts';
import { type Token, tokensOf } from './tokens.ts';
import { looseAt, mayBeginNumber, wordsAt } from './word-numbers.ts';
import type { NumberWords } from './written-numbers.ts';

/** The numbers that a text states, in order: in digits of any script, and in words of its language. */
export function readNumbers(text: string, language: string): ReadNumber[] {
	const words = numberWordsOf(language);
	const folded = foldDigits(text);
	const prepared = words.prepare?.(folded) ?? folded;
	const reading = { language, words, text: prepared, tokens: tokensOf(prepared, language) };
	const numbers: ReadNumber[] = [];
	for (let at = 0; at < reading.tokens.length;) {
		const found = numberAt(reading, at);
		if (!found) {
			at += 1;
			continue;
		}
		const { next, ...number } = found;
		const bound = boundBefore(reading, at);
		const written = prepared.slice(reading.tokens[at]?.start, reading.tokens[next - 1]?.end);
		numbers.push({ ...number, ...(bound && { bound }), text: written });
		at = next;
	}
	return numbers;
}

function numberAt(reading: Reading, at: number): Found | undefined {
	const token = reading.tokens[at];
	if (token?.kind === 'digits') return digitsAt(reading, at, token);
	const fraction = fractionSign(token);
	if (fraction !== undefined) {
		return { values: [fraction], form: 'part', isLoose: false, next: at + 1 };
	}
	if (token?.kind !== 'word' || !mayBeginNumber(reading, token)) return undefined;
	return wordsAt(reading, at) ?? looseAt(reading, at, token);
}

/** The last words of phrases that make a number a minimum, a maximum or an estimate, by language. */
const endsOfBounds = new WeakMap<NumberWords, ReadonlySet<string>>();

/**
 * Whether the token before a number, or the one before its sign of a currency, can end such a
 * phrase. Few numbers have one, and reading the text before each takes longer.
 */
function mayEndBound(words: NumberWords, last?: Token, earlier?: Token): boolean {
	let ends = endsOfBounds.get(words);
	if (!ends) {
		const { atLeast = [], atMost = [], about = [] } = words;
		const phrases = [...atLeast, ...atMost, ...about];
		ends = new Set(phrases.flatMap((phrase) => tokensOf(phrase, 'en').at(-1)?.word ?? []));
		endsOfBounds.set(words, ends);
	}
	return (
		(last !== undefined && ends.has(last.word)) || (earlier !== undefined && ends.has(earlier.word))
	);
}

/** Whether the words before a number make it a minimum, a maximum or an estimate. */
function boundBefore({ text, tokens, words }: Reading, at: number): ReadNumber['bound'] {
	if (!mayEndBound(words, tokens[at - 1], tokens[at - 2])) return undefined;
	const before = text
		.slice(Math.max(0, (tokens[at]?.start ?? 0) - 30), tokens[at]?.start)
		.toLowerCase()
		.trimEnd()
		.replace(/[\p{Sc}~]$/u, '')
		.trimEnd();
	const says = (phrases: readonly string[] = []) =>
		phrases.some(
			(phrase) => before.endsWith(phrase) && !/\p{L}$/u.test(before.slice(0, -phrase.length)),
		);
	if (says(words.atLeast)) return 'least';
	if (says(words.atMost)) return 'most';
	return says(words.about) ? 'about' : undefined;
}
