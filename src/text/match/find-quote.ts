import { lineGap, lineHyphen } from '../letters/line-ends.ts';
import { standsAlone } from './quote-edges.ts';
import type { TextForm } from './text-form.ts';

/** A passage: offset of its first character, and the offset after its last. */
export interface Span {
	start: number;
	end: number;
}

/** How many starting positions to try in search of the shortest passage. */
const mostBeginnings = 64;

const ellipsis = String.raw`(?:\[ ?\.{3} ?\]|\( ?\.{3} ?\)|\.{3})`;
const betweenParts = new RegExp(ellipsis, 'u');
/** Patterns for a normalised quote that says that words are left out before it or after it. */
export const openingEllipsis = new RegExp(`^["']?${ellipsis}`, 'u');
export const closingEllipsis = new RegExp(`${ellipsis}[."']{0,2}$`, 'u');

/** The parts of a normalised quote between `[...]`, `(...)` and `...`, in order; those without a letter or digit are left out. */
export function partsOf(quote: string): string[] {
	return quote
		.split(betweenParts)
		.map((part) => part.trim())
		.filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/**
 * The positions of all parts in order, in the shortest passage that has them; `undefined` if there
 * is none.
 */
export function findParts(text: TextForm, parts: readonly string[]): Span[] | undefined {
	const [first, ...rest] = parts;
	if (first === undefined) return undefined;
	let best: Span[] | undefined;
	let beginning = findPart(text, first, 0);
	for (let tried = 0; beginning && tried < mostBeginnings; tried++) {
		const spans: Span[] = [beginning];
		for (const part of rest) {
			const next = findPart(text, part, spans.at(-1)?.end ?? 0);
			// A part that is not after this start is not after a later one either.
			if (!next) return best;
			spans.push(next);
		}
		if (!best || lengthOf(spans) < lengthOf(best)) best = spans;
		if (rest.length === 0) return best;
		beginning = findPart(text, first, beginning.start + 1);
	}
	return best;
}

/** The length from the beginning of the first span to the end of the last. */
function lengthOf(spans: readonly Span[]): number {
	return (spans.at(-1)?.end ?? 0) - (spans[0]?.start ?? 0);
}

const lineSign = new RegExp(`[${lineHyphen}${lineGap}]`);

/** The first place at or after an offset where the text has these words as whole words. */
function findPart(text: TextForm, part: string, from: number): Span | undefined {
	return lineSign.test(text.words)
		? findAcrossLines(text, part, from)
		: findPlain(text, part, from);
}

function findPlain({ words, edges }: TextForm, part: string, from: number): Span | undefined {
	for (
		let start = words.indexOf(part, from);
		start !== -1;
		start = words.indexOf(part, start + 1)
	) {
		const end = start + part.length;
		if (standsAlone(edges, start, end)) return { start, end };
	}
	return undefined;
}

/**
 * Like `findPlain`, but a hyphen at the end of a line may be between two letters of the quote, or be
 * one of its hyphens.
 */
function findAcrossLines({ words, edges }: TextForm, part: string, from: number): Span | undefined {
	const pattern = new RegExp(
		part
			.split(/(- ?)/)
			.map((piece, index) => (index % 2 === 1 ? spellDash(piece) : spell(piece)))
			.join(''),
		'gu',
	);
	pattern.lastIndex = from;
	for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (standsAlone(edges, span.start, span.end)) return span;
		pattern.lastIndex = match.index + 1;
	}
	return undefined;
}

/**
 * The pattern for a hyphen or dash of a quote. If the page has a line end after it, a space may or
 * may not follow.
 */
function spellDash(piece: string): string {
	const gap = piece === '-' ? `${lineGap}?` : `[ ${lineGap}]`;
	return `(?:-${gap}|${lineHyphen})`;
}

function spell(piece: string): string {
	return Array.from(piece)
		.map((char, index, chars) => {
			const next = chars[index + 1];
			const letters = isLetter(char) && next !== undefined && /\p{L}/u.test(next);
			return escape(char) + (letters ? `${lineHyphen}?` : '');
		})
		.join('');
}

function isLetter(char: string): boolean {
	return /[\p{L}\p{M}]/u.test(char);
}

function escape(char: string): string {
	return char.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}
