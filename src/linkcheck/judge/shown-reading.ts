import type { Fetched } from '../../http/fetched.ts';
import { prepareText } from '../../text/match/prepared-text.ts';
import type { Shown } from '../browser/shown.ts';
import type { Wanted } from './context.ts';
import { findQuotes, type QuoteFinding } from './quote-findings.ts';
import { read, type Reading } from './reading.ts';

/** Reads what a browser shows of a page, as if the server had sent that. */
export function readShown(fetched: Fetched, { html }: Shown): Reading {
	if (fetched.kind === 'failure') return { kind: 'none' };
	const body = { mediaType: 'text/html', bytes: new Uint8Array(), text: html };
	return read({ ...fetched, body }, undefined);
}

/**
 * Looks for every quote in what a browser shows, and in the `innerText` of that. Words that the
 * server sent but the browser does not show are found too, and marked `unshown`: a reader may have
 * to click something to see them.
 */
export function findShownQuotes(
	shown: Shown,
	reading: Reading,
	sent: Reading,
	wanted: readonly Wanted[],
): QuoteFinding[] {
	const text: Reading = { kind: 'text', text: shown.text, prepared: prepareText(shown.text) };
	return wanted.flatMap((one) => {
		const findIn = (where: Reading) => findQuotes(where, [one])?.[0];
		const inOrder = findIn(reading);
		// Words that are struck out count as withdrawn, even if they are also elsewhere.
		if (inOrder?.match.outcome === 'stands' || inOrder?.only === 'struck') return inOrder;
		const inText = findIn(text);
		if (inText?.match.outcome === 'stands') return inText;
		const before = findIn(sent);
		const isBefore = before?.match.outcome === 'stands';
		const saysMore = before?.only !== undefined && inOrder?.only === undefined;
		return isBefore || saysMore ? { ...before, unshown: true } : (inOrder ?? []);
	});
}
