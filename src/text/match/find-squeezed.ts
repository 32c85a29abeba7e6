import { lineGap, withoutLineHyphens } from '../line-ends.ts';
import type { QuoteParts } from './left-out.ts';
import type { Stands } from './match-quote.ts';
import type { PreparedText } from './prepared-text.ts';
import { standsAlone } from './quote-edges.ts';
import type { TextForm } from './text-form.ts';

/**
 * A quote whose letters stand on a page, with other spaces: a PDF has places of letters, and no spaces
 * to rely on. It begins and ends where words do.
 */
export function findSqueezed(
	order: readonly number[],
	pages: readonly PreparedText[],
	{ parts }: QuoteParts,
): Stands | undefined {
	const [part, ...others] = parts.map(squeeze);
	// Of a few letters, such a run stands in many places.
	if (part === undefined || others.length > 0 || part.length < 24) return undefined;
	for (const index of order) {
		const { normal: text, edges } = pages[index] ?? { normal: '', edges: '' };
		const passage = passageOf({ words: text, edges }, squeeze(text).indexOf(part), part.length);
		if (passage === undefined) continue;
		return { outcome: 'stands', notes: ['spaces'], passage, page: index + 1 };
	}
	return undefined;
}

/** A space that may be left out. One between two numbers may not, or they would be one. */
const loose = new RegExp(`(?<!\\p{Nd}) | (?!\\p{Nd})|${lineGap}`, 'gu');

function squeeze(text: string): string {
	return text.replace(loose, '');
}

/** The passage of a text that begins at an offset of the text without its spaces. */
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
