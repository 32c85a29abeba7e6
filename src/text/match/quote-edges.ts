import { lineGap, lineHyphen } from '../letters/line-ends.ts';
import { numberGap } from '../letters/number-gap.ts';
import { isSoundBreak } from './sound-break.ts';
import { turnsNext } from './negations.ts';

/** Scripts without spaces between words: their characters may be next to the end of a quote. */
const unspaced =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
const inWord = /[\p{L}\p{M}\p{N}_]/u;
/** Chinese numerals; `十人` is not a quote from `二十人`. */
const hanNumeral = /[〇零一二三四五六七八九十百千万萬亿億兆两兩]/;
/**
 * Prefixes that a hyphen joins to a word and that change its meaning. Those that are not words can
 * also be joined to two words by an en dash (`non–New Deal`); an em dash does not join.
 */
const turningPrefix =
	/(?:^|[^\p{L}])(?:(?:non|anti|un|ex|pro|pre|re|de|dis|counter|quasi|semi|pseudo|анти|псевдо|экс)[-–]|(?:not|half|не|nicht|pas)-)$/iu;

/** The end of an English word with `'t`, which turns it: `won't`, `can't`. */
const turningEnd = /^n't(?![\p{L}\p{M}\p{N}])/iu;

/**
 * Whether a passage begins and ends where words and numbers do, so that `12 dead` is not found in
 * `112 dead`, nor `lifted 5` in `lifted 5.3`.
 *
 * @param text - Normalised text with its dashes and the spaces within its numbers kept
 * (`normaliseKeepingEdges`).
 * @param start - Offset of its first character.
 * @param end - Offset after its last.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
	return startsAlone(text, start) && endsAlone(text, end);
}

/** Whether a word or number begins at an offset. */
export function startsAlone(text: string, start: number): boolean {
	const first = charAt(text, start);
	if (start === 0) return true;
	const lead = asTyped(text.slice(Math.max(0, start - 12), start));
	const before = charBefore(lead, lead.length);
	if (unspaced.test(first) && turnsNext(lead)) return false;
	if (turningPrefix.test(lead) && inWord.test(first)) return false;
	if (/\p{N}/u.test(first)) {
		if (text[start - 1] === numberGap) return false;
		if (/\p{N}[.,٫٬'^_/:–-]$/u.test(lead)) return false;
		// A sign of the number, not a hyphen or a dash between words.
		if (/(?:^|[\s([{$€£])[-–+±~<>≤≥≈]$/u.test(lead)) return false;
		if (cutsRange(text, start)) return false;
	}
	if (text[start - 1] === lineHyphen) return isSoundBreak(text, start - 1);
	return mayMeet(before, first);
}

/** Whether a word or number ends before an offset. */
export function endsAlone(text: string, end: number): boolean {
	const last = charBefore(text, end);
	const after = charAt(text, end);
	if (after === '') return true;
	if (after === numberGap) return false;
	const rest = asTyped(text.slice(end, end + 4));
	if (/\p{N}/u.test(last)) {
		if (/^[.,٫٬'^_/:–-]\p{N}/u.test(rest)) return false;
		const dash = /^ [-–] (?=\p{Nd})/u.exec(rest)?.[0];
		if (dash !== undefined && cutsRange(text, end + dash.length)) return false;
	}
	// A quote may end with the apostrophe, as if it were a closing mark.
	const wordEnd = last === "'" ? end - 1 : end;
	if (turningEnd.test(text.slice(Math.max(0, wordEnd - 1), wordEnd + 3))) return false;
	if (after === lineHyphen) return isSoundBreak(text, end);
	return mayMeet(last, after);
}

/** A number with a spaced dash after it, at the end of a text. */
const fromNumber = new RegExp(
	`(?<![\\p{Nd}.,${numberGap}])(\\p{Nd}[\\p{Nd}.,${numberGap}]{0,14}) ?%? [-–] $`,
	'u',
);
const toNumber = new RegExp(`^\\p{Nd}[\\p{Nd}.,${numberGap}]{0,14}`, 'u');

/**
 * Whether a number at an offset is the upper end of a range with a spaced dash (`10 – 15`). In
 * `3,200 in 2024 – 15 more` the dash separates words: the numbers of a range rise, and only another
 * year follows a year.
 */
function cutsRange(text: string, start: number): boolean {
	const from = fromNumber.exec(text.slice(Math.max(0, start - 24), start))?.[1];
	const to = toNumber.exec(text.slice(start, start + 16))?.[0];
	if (from === undefined || to === undefined) return false;
	if (/^\p{Nd}{4}$/u.test(from) && !/^\p{Nd}{4}(?!\p{Nd})[.,]?$/u.test(to)) return false;
	const [low, high] = [from, to].map((number) => number.replace(/\P{Nd}/gu, ''));
	if (low === undefined || high === undefined) return false;
	return low.length === high.length ? low < high : low.length < high.length;
}

/** The text as it would be typed, without line ends, for patterns. */
function asTyped(text: string): string {
	return text.replaceAll(lineGap, '').replaceAll(lineHyphen, '-');
}

/** Whether two characters that touch can belong to different words. */
function mayMeet(left: string, right: string): boolean {
	if (left === lineHyphen || right === lineHyphen) return false;
	if (hanNumeral.test(left) && hanNumeral.test(right)) return false;
	if (/\p{M}/u.test(right)) return false;
	if (!inWord.test(left) || !inWord.test(right)) return true;
	if (/\p{N}/u.test(left) && /\p{N}/u.test(right)) return false;
	return unspaced.test(left) || unspaced.test(right);
}

function charAt(text: string, offset: number): string {
	const point = text.codePointAt(offset);
	return point === undefined ? '' : String.fromCodePoint(point);
}

function charBefore(text: string, offset: number): string {
	const tail = text.slice(Math.max(0, offset - 2), offset);
	return Array.from(tail).at(-1) ?? '';
}
