import { lineGap, lineHyphen } from '../line-ends.ts';
import { numberGap } from '../number-gap.ts';
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
	if (/\p{N}/u.test(last) && /^[.,٫٬'^_/:–-]\p{N}/u.test(rest)) return false;
	if (after === lineHyphen) return isSoundBreak(text, end);
	return mayMeet(last, after);
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
