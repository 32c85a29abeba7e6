import { gap } from '../../text/match/match-quote.ts';
import { withoutLineHyphens } from '../../text/letters/line-ends.ts';
import type { QuoteFinding } from './quote-findings.ts';
import type { Reading } from './reading.ts';

/** A quote as it was read on a page, with the text around it. */
export interface Passage {
	quote: string;
	before: string;
	words: string;
	after: string;
}

/** Characters to keep on either side of a quote. */
const around = 400;

/** The quotes that stand on a page, as they were read there. */
export function passagesOf(findings: readonly QuoteFinding[], reading: Reading): Passage[] {
	const passages = new Map<string, Passage>();
	for (const { wanted, match } of findings) {
		if (match.outcome !== 'stands') continue;
		const { quote } = wanted;
		const texts = textsOf(reading, match.page).map(withoutLineHyphens);
		const found = texts.flatMap((text) => passageIn(text, match.passage) ?? []);
		passages.set(quote, {
			quote,
			...(found[0] ?? { before: '', words: lasting(match.passage), after: '' }),
		});
	}
	return [...passages.values()];
}

/** The texts that a passage can be from, the most likely first. */
function textsOf(reading: Reading, page = 1): string[] {
	switch (reading.kind) {
		case 'html':
			return [
				reading.texts.shown.normal,
				reading.texts.plain.normal,
				reading.texts.withOpened.normal,
				reading.texts.withoutBetween.normal,
			];
		case 'text':
			return [reading.prepared.normal];
		case 'pdf':
			return [
				reading.prepared.pages
					.slice(Math.max(0, page - 2), page + 2)
					.map(({ normal }) => normal)
					.join(' '),
			];
		default:
			return [];
	}
}

function passageIn(text: string, passage: string): Omit<Passage, 'quote'> | undefined {
	const [first = '', ...rest] = passage.split(gap);
	const start = text.indexOf(first);
	if (start === -1) return undefined;
	let end = start + first.length;
	for (const part of rest) {
		const at = text.indexOf(part, end);
		if (at === -1) return undefined;
		end = at + part.length;
	}
	return {
		before: lasting(text.slice(Math.max(0, start - around), start)),
		words: lasting(text.slice(start, end)),
		after: lasting(text.slice(end, end + around)),
	};
}

/**
 * Copies a part of a page, so that the whole page does not stay in memory (V8 keeps slices by
 * reference). Halves of surrogate pairs at the edges are removed.
 */
function lasting(text: string): string {
	const whole = text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').trim();
	return Buffer.from(whole, 'utf16le').toString('utf16le');
}
