import type { Capture } from '../../model/records/capture.ts';
import type { LinkResult } from '../run/link-result.ts';

/**
 * What is kept of a source after a run: what was read of it now, and of quotes that are no longer on the
 * page what was read last. It is left as it is where the page says what it said.
 *
 * @param before - What was kept of it, if anything was.
 * @param quotes - What is quoted from it now; nothing else is kept.
 * @returns `undefined` where nothing was read.
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
	// Where words were quoted and none of them is there, it is another page by now.
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

/** Whether two captures differ in nothing but the day, and in bytes that no reader sees. */
function isSame(a: Capture, b: Capture): boolean {
	return seen(a) === seen(b);
}

function seen({ address, finalAddress, status, text, body, quotes }: Capture): string {
	const words = quotes.map(({ quote, before, words, after }) => [quote, before, words, after]);
	return JSON.stringify([address, finalAddress, status, text ?? body, words]);
}
