import { shortDate } from './words.ts';
import type { Capture } from '../model/records/capture.ts';

/** The day on which we last read a quote on its page; `undefined` where nothing was kept of it. */
export function dayRead(
	capture: Capture | undefined,
	quote: string | undefined,
): string | undefined {
	return capture?.quotes.find((kept) => kept.quote === quote)?.day;
}

/** What readers are told of it, whatever became of the page. */
export function readInWords(day: string): string {
	return `We read these words there on ${shortDate(day)}.`;
}
