import search from 'approx-string-match';
import { findParts, type Span } from './find-quote.ts';
import { markDifference } from './marked-difference.ts';
import { lineHyphen } from './normalise.ts';
import { endsAlone, startsAlone } from './quote-edges.ts';

/** Texts longer than this (characters) are searched only where words of the quote stand. */
const longText = 200_000;
/** How much of a part may differ for a passage to be called near. */
const mostErrors = 0.45;
/** How far a passage is drawn out to whole words, in characters. */
const longestWord = 40;

/**
 * The passage most like the first part of a quote that does not stand, with the difference marked;
 * `undefined` where nothing is like it. It explains a drift and never excuses one.
 *
 * @param text - Normalised text.
 * @param parts - Parts of the quote, normalised.
 */
export function nearestPassage(text: string, parts: readonly string[]): string | undefined {
	const plain = text.replaceAll(lineHyphen, '');
	const missing = parts.find((part) => !findParts(plain, [part])) ?? parts[0];
	if (missing === undefined) return undefined;
	const span = windowsOf(plain, missing)
		.flatMap(({ start, end }) =>
			search(plain.slice(start, end), missing, Math.floor(missing.length * mostErrors))
				.slice(0, 1)
				.map((match) => ({ ...match, start: match.start + start, end: match.end + start })),
		)
		.sort((a, b) => a.errors - b.errors)[0];
	if (!span) return undefined;
	return markDifference(missing, drawOut(plain, span));
}

/** Draws a passage out to whole words and numbers. */
function drawOut(text: string, { start, end }: Span): string {
	let from = start;
	let to = end;
	while (from > 0 && start - from < longestWord && !startsAlone(text, from)) from--;
	while (to < text.length && to - end < longestWord && !endsAlone(text, to)) to++;
	return text.slice(from, to).trim();
}

/** Where to search: everywhere in a text of common length, else the stretches that share most words with the part. */
function windowsOf(text: string, part: string): Span[] {
	if (text.length <= longText) return [{ start: 0, end: text.length }];
	const words = wordsOf(part);
	const size = Math.max(4000, part.length * 4);
	const windows: (Span & { shared: number })[] = [];
	for (let start = 0; start < text.length; start += size / 2) {
		const stretch = text.slice(start, start + size);
		const shared = words.filter((word) => stretch.includes(word)).length;
		if (shared > 0) windows.push({ start, end: start + stretch.length, shared });
	}
	return windows.sort((a, b) => b.shared - a.shared).slice(0, 8);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function wordsOf(part: string): string[] {
	const words = [...segmenter.segment(part)].filter(({ isWordLike }) => isWordLike);
	return [...new Set(words.map(({ segment }) => segment))];
}
