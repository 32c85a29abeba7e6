import { analyse } from './analyse.ts';
import type { ResultKind } from './kinds.ts';
import type { Passage, Result } from './record.ts';
import { withoutFirst } from './first-letter.ts';
import { soundOf } from './sounds.ts';

/** Some words, and whether they are what was asked for. */
export interface Piece {
	text: string;
	isHit: boolean;
}

/** A few words of a record around what was asked for. */
export interface Excerpt {
	/** Their language, if it differs from the publication's. */
	language?: string;
	pieces: Piece[];
}

interface Span {
	start: number;
	end: number;
	term: string;
}

/**
 * The approximate length of an excerpt in characters, and how many of them come before the first
 * hit.
 */
const length = { whole: 220, before: 60 };

/**
 * Kinds that always get an excerpt, because it says what they are, even if it has none of the words
 * asked for.
 */
const alwaysSaid: ReadonlySet<ResultKind> = new Set<ResultKind>(['term', 'stance', 'source']);

/** A text split into what was asked for and the rest. */
export function piecesOf(text: string, terms: ReadonlySet<string>, language: string): Piece[] {
	return cut(text, spansOf(text, terms, language), 0, text.length);
}

/**
 * The passage of a result that has most of what was asked for, cut to the words around it.
 *
 * @returns `undefined` if no passage has any of it.
 */
export function excerptOf(
	{ kind, passages }: Pick<Result, 'kind' | 'passages'>,
	terms: ReadonlySet<string>,
	language: string,
): Excerpt | undefined {
	let best: { passage: Passage; spans: Span[]; count: number } | undefined;
	for (const passage of passages) {
		const spans = spansOf(passage.text, terms, language);
		const count = new Set(spans.map(({ term }) => term)).size;
		if (count > (best?.count ?? 0)) best = { passage, spans, count };
	}
	const [first] = passages;
	if (!best && first && alwaysSaid.has(kind)) best = { passage: first, spans: [], count: 0 };
	if (!best) return undefined;
	const { passage, spans } = best;
	const [from, to] = windowOf(passage.text, spans);
	const pieces = cut(passage.text, spans, from, to);
	if (from > 0) pieces.unshift({ text: '… ', isHit: false });
	if (to < passage.text.length) pieces.push({ text: ' …', isHit: false });
	return passage.language === undefined ? { pieces } : { language: passage.language, pieces };
}

function spansOf(text: string, terms: ReadonlySet<string>, language: string): Span[] {
	const { tokens, compounds } = analyse(text, language);
	const isSounding = [...terms].some((term) => term.startsWith('~'));
	const isHit = (term: string | undefined) => term !== undefined && terms.has(term);
	const spans = tokens.flatMap(({ start, end, word, term }) => {
		const isFound =
			isHit(term) || isHit(withoutFirst(term)) || (isSounding && isHit(soundOf(word)));
		return isFound ? [{ start, end, term }] : [];
	});
	for (const { from, to, term } of compounds) {
		const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end];
		if (terms.has(term) && start !== undefined && end !== undefined)
			spans.push({ start, end, term });
	}
	return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The range with the most different hits, from the beginning of a word to the end of one. */
function windowOf(text: string, spans: readonly Span[]): [from: number, to: number] {
	if (text.length <= length.whole) return [0, text.length];
	let best = { at: 0, count: -1 };
	for (const [index, { start }] of spans.entries()) {
		const inside = spans
			.slice(index)
			.filter(({ end }) => end <= start + length.whole - length.before);
		const count = new Set(inside.map(({ term }) => term)).size;
		if (count > best.count) best = { at: start, count };
	}
	const ideal = Math.max(0, Math.min(best.at - length.before, text.length - length.whole));
	const space = ideal === 0 ? -1 : text.indexOf(' ', ideal);
	const from = space === -1 || space > best.at ? ideal : space + 1;
	const last = text.lastIndexOf(' ', from + length.whole);
	const end = from + length.whole;
	return [from, end >= text.length ? text.length : last > from + length.before ? last : end];
}

function cut(text: string, spans: readonly Span[], from: number, to: number): Piece[] {
	const pieces: Piece[] = [];
	const add = (start: number, end: number, isHit: boolean) => {
		if (end > start) pieces.push({ text: text.slice(start, end), isHit });
	};
	let at = from;
	for (const { start, end } of spans) {
		if (start < from || end > to || end <= at) continue;
		add(at, Math.max(at, start), false);
		add(Math.max(at, start), end, true);
		at = end;
	}
	add(at, to, false);
	return pieces;
}
