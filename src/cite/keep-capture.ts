import type { Content } from '../content/content.ts';
import { type Change, noChange } from '../edit/change.ts';
import { capturesOf } from '../linkcheck/captures/captures-of.ts';
import { nextCapture } from '../linkcheck/captures/next-capture.ts';
import { printCapture } from '../linkcheck/captures/print-capture.ts';
import { citedQuotes } from '../linkcheck/collect/cited-quotes.ts';
import { pathOf } from '../model/kinds.ts';
import type { LookedAt } from './look-at-page.ts';

interface Kept {
	source: string;
	/** The quote that will be cited. */
	quote: string | undefined;
	/** The day on which the page was read. */
	day: string;
}

/**
 * The change that writes what was read of a page as a capture, in the form that the link check
 * writes.
 */
export function keepCapture(
	content: Content,
	{ asked, read }: Pick<LookedAt, 'asked' | 'read'>,
	{ source, quote, day }: Kept,
): Change {
	const change = noChange();
	if (!read) return change;
	const cited = (citedQuotes(content).get(source) ?? []).map(({ cited: one }) => one.quote);
	const quotes = new Set([...cited, ...(quote === undefined ? [] : [quote])]);
	const target = { address: asked, uses: [], quotes: [], fragments: [] };
	const before = capturesOf(content)[source];
	const next = nextCapture({ read, target }, before, quotes, day);
	if (!next) return change;
	const file = `${content.folder}/${pathOf('capture', { source })}`;
	const old = content.texts.get(file);
	const text = printCapture(next);
	if (old === undefined) change.creates.push({ file, text });
	else change.splices.push({ file, start: 0, end: old.length, text });
	return change;
}
