import { nomarkReasonOf } from './nomark.ts';
import { parseMarkAddress } from './placements.ts';

/** A stretch of a text that may carry marks. */
export interface MarkedPiece {
	text: string;
	/** Keys of the claims that the words are marked with; empty for plain words. */
	claims: string[];
	/** The mark or exemption as it is written; absent for plain words. */
	mark?: string;
	/** Why the words need no mark, as it is written; absent if no reason is given. */
	nomark?: string;
}

/**
 * Cuts a text of a record, such as a verdict, at its marks, `[words](claim:one+another)`, and at
 * words exempt from them, `[words](nomark:reason)`.
 */
export function parseMarkedText(text: string): MarkedPiece[] {
	const pieces: MarkedPiece[] = [];
	let end = 0;
	for (const match of text.matchAll(/\[([^[\]]+)\]\(([^()\s]+)\)/g)) {
		const [whole, words = '', url = ''] = match;
		const address = parseMarkAddress(url);
		const nomark = nomarkReasonOf(url);
		if (address?.scheme !== 'claim' && nomark === undefined) continue;
		if (match.index > end) pieces.push({ text: text.slice(end, match.index), claims: [] });
		pieces.push(
			address?.scheme === 'claim'
				? { text: words, claims: address.keys, mark: whole }
				: { text: words, claims: [], mark: whole, nomark: nomark ?? '' },
		);
		end = match.index + whole.length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), claims: [] });
	return pieces;
}

/** The words of a text without its marks, for places that cannot show marks. */
export function plainWords(text: string): string {
	if (!text.includes('](')) return text;
	return parseMarkedText(text)
		.map((piece) => piece.text)
		.join('');
}
