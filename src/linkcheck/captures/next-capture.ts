import type { Capture } from '../../model/records/capture.ts';
import type { LinkResult } from '../run/link-result.ts';

/**
 * The capture of a source after a run. It has what was read now; for quotes that are no longer on
 * the page it keeps what was last read. If the page says the same as before, the capture is left as
 * it is.
 *
 * @param before - The capture so far, if there is one.
 * @param quotes - The quotes cited from it now; no others are kept.
 * @returns `undefined` if nothing was read or nothing has changed.
 */
export function nextCapture(
	{ read, target }: Pick<LinkResult, 'read' | 'target'>,
	before: Capture | undefined,
	quotes: ReadonlySet<string>,
	day: string,
): Capture | undefined {
	if (!read) return undefined;
	const { finalAddress, status, body, text, passages } = read;
	const now = new Map(passages.map((passage) => [passage.quote, { ...passage, day }]));
	const last = new Map((before?.quotes ?? []).map((quote) => [quote.quote, quote]));
	const kept = [...quotes].flatMap((quote) => now.get(quote) ?? last.get(quote) ?? []);
	// If the page has none of the quotes, it is now a different page.
	if (quotes.size > 0 && now.size === 0) return undefined;
	const next: Capture = {
		...{ address: target.address, finalAddress, day, status, body },
		...(text !== undefined && { text }),
		quotes: kept.map(({ quote, day: read, before, words, after }) => ({
			...{ quote, day: read, before, words, after },
		})),
	};
	return before && isSame(before, next) ? undefined : next;
}

/** Whether two captures differ only in the day, or in bytes that no reader sees. */
function isSame(a: Capture, b: Capture): boolean {
	return seen(a) === seen(b);
}

function seen({ address, finalAddress, status, text, body, quotes }: Capture): string {
	const words = quotes.map(({ quote, before, words, after }) => [quote, before, words, after]);
	return JSON.stringify([address, finalAddress, status, text ?? body, words]);
}
