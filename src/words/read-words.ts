import type { Capture } from '../model/records/capture.ts';

/** The day on which we last read a quote on its page; `undefined` if the quote was not kept. */
export function dayRead(
	capture: Capture | undefined,
	quote: string | undefined,
): string | undefined {
	return capture?.quotes.find((kept) => kept.quote === quote)?.day;
}
