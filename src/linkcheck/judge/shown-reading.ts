import type { Fetched } from '../../http/outcome/fetched.ts';
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
		if (inOrder?.match.outcome === 'stands') return inOrder;
		const before = findIn(sent);
		if (inOrder?.only === 'struck') {
			// A browser strikes out everything after an `<s>` that is never closed.
			const isForgotten = sent.kind === 'html' && sent.page.rendered.forgetsToEndStriking;
			return isForgotten && before?.match.outcome === 'stands' ? before : inOrder;
		}
		const inText = findIn(text);
		if (inText?.match.outcome === 'stands') return inText;
		const isBefore = before?.match.outcome === 'stands';
		const saysMore = before?.only !== undefined && inOrder?.only === undefined;
		if (isBefore || saysMore) return { ...before, unshown: true };
		// The HTML from a browser has no code, but the code of the page may still show the words.
		const isLatent = inOrder?.only === 'hidden' && sent.kind === 'html' && sent.page.hasScripts;
		return isLatent ? { ...inOrder, only: 'latent', unshown: true } : (inOrder ?? []);
	});
}
