import { lineGap, withoutLineHyphens } from '../letters/line-ends.ts';
import type { QuoteParts } from './left-out.ts';
import type { Stands } from './match-quote.ts';
import type { PreparedText } from './prepared-text.ts';
import { standsAlone } from './quote-edges.ts';
import type { TextForm } from './text-form.ts';

/**
 * Finds a quote whose letters are on a page with different spaces. A PDF has positions of letters,
 * not reliable spaces. The match must begin and end where words do.
 */
export function findSqueezed(
	order: readonly number[],
	pages: readonly PreparedText[],
	{ parts }: QuoteParts,
): Stands | undefined {
	const [part, ...others] = parts.map(squeeze);
	// A short run of letters would match in too many places.
	if (part === undefined || others.length > 0 || part.length < 24) return undefined;
	for (const index of order) {
		const { normal: text, edges } = pages[index] ?? { normal: '', edges: '' };
		const passage = passageOf({ words: text, edges }, squeeze(text).indexOf(part), part.length);
		if (passage === undefined) continue;
		return { outcome: 'stands', notes: ['spaces'], passage, page: index + 1 };
	}
	return undefined;
}

/**
 * A space that may be left out. One between two digits may not, because that would join two numbers.
 */
const loose = new RegExp(`(?<!\\p{Nd}) | (?!\\p{Nd})|${lineGap}`, 'gu');

function squeeze(text: string): string {
	return text.replace(loose, '');
}

/** The passage of a text at an offset in the text without its spaces. */
function passageOf(
	{ words: text, edges }: TextForm,
	at: number,
	length: number,
): string | undefined {
	if (at === -1) return undefined;
	const spaces = new Set(Array.from(text.matchAll(loose), ({ index }) => index));
	let [letters, start] = [0, 0];
	for (let offset = 0; offset < text.length; offset++) {
		if (spaces.has(offset)) continue;
		if (letters === at) start = offset;
		letters++;
		if (letters < at + length) continue;
		return standsAlone(edges, start, offset + 1)
			? withoutLineHyphens(text.slice(start, offset + 1))
			: undefined;
	}
	return undefined;
}
