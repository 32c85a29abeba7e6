import { markSchemes } from '../../prose/placements.ts';
import type { Spot } from '../../problems/problem.ts';
import { offsetOf } from '../../text/place-at.ts';
import { keysIn } from './keys-after.ts';

/** How a text that was meant as a mark is written as one. */
export interface RepairedMark {
	/** Its range in the file. */
	start: number;
	end: number;
	/** The mark. */
	right: string;
}

/** Words between brackets, which may go on in the next line but not in the next paragraph. */
const words = String.raw`((?:[^\[\]\uff3b\uff3d(){}\\\n]|\n(?!\s*\n))+?)`;
const scheme = `(${markSchemes.join('|')})`;
const key = '[a-z0-9]+(?:-[a-z0-9]+)*';
const keys = String.raw`(${key}(?:(?:\s*[+,;&]\s*|\s+and\s+)${key})*)`;
const address = String.raw`\s*${scheme}\s?:\s*${keys}\s*`;

/** Texts that can only be a mark: their words, scheme and keys are all there, and only the signs are wrong. */
const forms: readonly RegExp[] = [
	// [words] (claim:key), in brackets of any width, or with a backslash before them
	String.raw`\\?[\[\uff3b]${words}\\?[\]\uff3d]\s*\\?[(\uff08]${address}[)\uff09]`,
	// (words)[claim:key]
	String.raw`\(${words}\)\s?\[${address}\]`,
	// [words(claim:key)
	String.raw`(?<!\\)\[${words}\(${address}\)`,
	// [words]{claim:key}
	String.raw`(?<!\\)\[${words}\]\{${address}\}`,
].map((form) => new RegExp(form, 'g'));

/** The mark that a broken one at a place was meant to be; `undefined` if anything in it is a guess. */
export function repairedMark(text: string, spot: Spot): RepairedMark | undefined {
	const at = offsetOf(text, spot);
	const from = text.lastIndexOf('\n\n', at) + 1;
	const blank = text.indexOf('\n\n', at);
	const paragraph = text.slice(from, blank === -1 ? text.length : blank);
	for (const form of forms) {
		for (const match of paragraph.matchAll(form)) {
			const start = from + match.index;
			const end = start + match[0].length;
			if (at < start || at >= end) continue;
			const [, inside = '', kind = '', written = ''] = match;
			const named = keysIn(written).filter((one) => one !== 'and');
			// Only claims can be joined.
			if (kind !== 'claim' && named.length > 1) return undefined;
			return { start, end, right: `[${inside.trim()}](${kind}:${named.join('+')})` };
		}
	}
	return undefined;
}
