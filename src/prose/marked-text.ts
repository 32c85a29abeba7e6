import { parseMarkAddress } from './placements.ts';

/** A stretch of a text that may carry marks. */
export interface MarkedPiece {
	text: string;
	/** Keys of the claims that the words are marked with; none for plain words. */
	claims: string[];
	/** The mark as it is written; none for plain words. */
	mark?: string;
}

/** Cuts a text of a record, such as a verdict, at its marks: `[words](claim:one+another)`. */
export function parseMarkedText(text: string): MarkedPiece[] {
	const pieces: MarkedPiece[] = [];
	let end = 0;
	for (const match of text.matchAll(/\[([^[\]]+)\]\(([^()\s]+)\)/g)) {
		const [whole, words = '', url = ''] = match;
		const address = parseMarkAddress(url);
		if (address?.scheme !== 'claim') continue;
		if (match.index > end) pieces.push({ text: text.slice(end, match.index), claims: [] });
		pieces.push({ text: words, claims: address.keys, mark: whole });
		end = match.index + whole.length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), claims: [] });
	return pieces;
}
