import search from 'approx-string-match';
import { findParts, type Span } from './find-quote.ts';
import { plainForm } from './text-form.ts';
import { likeness, markDifference } from './marked-difference.ts';
import { withoutLineHyphens } from '../letters/line-ends.ts';
import { endsAlone, startsAlone } from './quote-edges.ts';

/** Texts longer than this (in characters) are searched only near words of the quote. */
const longText = 200_000;
/** The share of a part that may differ in a similar passage. */
const mostErrors = 0.45;
/** How far to extend a passage to whole words, in characters. */
const longestWord = 40;
/** How far beyond its ends to look for words of the quote, in characters. */
const widest = 60;

/**
 * The passage most similar to the first part of a quote that does not stand, with the differences
 * marked; `undefined` if nothing is similar. It only explains a drift; the quote still counts as
 * drifted.
 *
 * @param text - Normalised text.
 * @param parts - Parts of the quote, normalised.
 */
export function nearestPassage(text: string, parts: readonly string[]): string | undefined {
	const plain = withoutLineHyphens(text);
	const missing = parts.find((part) => !findParts(plainForm(plain), [part])) ?? parts[0];
	if (missing === undefined) return undefined;
	const span = windowsOf(plain, missing)
		.flatMap(({ start, end }) =>
			search(plain.slice(start, end), missing, Math.floor(missing.length * mostErrors))
				.slice(0, 1)
				.map((match) => ({ ...match, start: match.start + start, end: match.end + start })),
		)
		.sort((a, b) => a.errors - b.errors)[0];
	if (!span) return undefined;
	return markDifference(missing, fit(plain, drawOut(plain, span), missing));
}

/** Extends a passage to whole words and numbers. */
function drawOut(text: string, { start, end }: Span): Span {
	let from = start;
	let to = end;
	while (from > 0 && start - from < longestWord && !startsAlone(text, from)) from--;
	while (to < text.length && to - end < longestWord && !endsAlone(text, to)) to++;
	return { start: from, end: to };
}

/** Adds words at either end that the search by letters cut off, if they are words of the quote. */
function fit(text: string, { start, end }: Span, part: string): string {
	const after = text.slice(end, end + widest);
	const before = text.slice(Math.max(0, start - widest), start);
	const core = text.slice(start, end);
	const right = best(
		[0, ...wordEnds(after)].map((length) => core + after.slice(0, length)),
		part,
	);
	const left = [before.length, ...wordStarts(before)].map((offset) => before.slice(offset) + right);
	return best(left, part).trim();
}

/** The passage that fits best; the first if several are equal. */
function best(passages: readonly string[], part: string): string {
	return passages
		.map((passage) => ({ passage, score: likeness(part, passage) }))
		.reduce((a, b) => (b.score > a.score ? b : a)).passage;
}

function wordEnds(text: string): number[] {
	return words(text).map(({ index, segment }) => index + segment.length);
}

function wordStarts(text: string): number[] {
	return words(text)
		.map(({ index }) => index)
		.reverse();
}

function words(text: string): Intl.SegmentData[] {
	return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

/**
 * Where to search: everywhere in a text of normal length, else in the sections that share most words
 * with the part.
 */
function windowsOf(text: string, part: string): Span[] {
	if (text.length <= longText) return [{ start: 0, end: text.length }];
	const wanted = wordsOf(part);
	const size = Math.max(4000, part.length * 4);
	const windows: (Span & { shared: number })[] = [];
	for (let start = 0; start < text.length; start += size / 2) {
		const stretch = text.slice(start, start + size);
		const shared = wanted.filter((word) => stretch.includes(word)).length;
		if (shared > 0) windows.push({ start, end: start + stretch.length, shared });
	}
	return windows.sort((a, b) => b.shared - a.shared).slice(0, 8);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function wordsOf(part: string): string[] {
	return [...new Set(words(part).map(({ segment }) => segment))];
}
