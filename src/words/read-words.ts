import type { Capture } from '../model/records/capture.ts';

/** The day on which we last read a quote on its page; `undefined` where nothing was kept of it. */
export function dayRead(
	capture: Capture | undefined,
	quote: string | undefined,
): string | undefined {
	return capture?.quotes.find((kept) => kept.quote === quote)?.day;
}

/**
 * What readers are told of it, whatever became of the page.
 *
 * @param sayDay - Puts a day into words.
 */
export function readInWords(day: string, sayDay: (day: string) => string): string {
	return `We read these words there on ${sayDay(day)}.`;
}
