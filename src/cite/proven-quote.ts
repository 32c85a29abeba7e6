import { load } from 'cheerio';
import type { Fetched } from '../http/outcome/fetched.ts';
import type { Wanted } from '../linkcheck/judge/context.ts';
import { findQuotes } from '../linkcheck/judge/quote-findings.ts';
import { read, type Reading } from '../linkcheck/judge/reading.ts';
import type { PdfFault, PdfText } from '../text/pdf/pdf-text.ts';
import { gap } from '../text/match/match-quote.ts';
import { findPrinted, wordsAsPrinted } from './words-as-printed.ts';

/** A quote that stands on a page, as printed there. */
export interface ProvenQuote {
	/** The words as printed. */
	quote: string;
	/** The nearest place that a locator can name: `p. 4`, `#events`. */
	locator?: string;
}

/** How far above a passage the place for its locator may be, in characters. */
const nearestPlace = 4000;
/** Elements whose ids make good locators. */
const places =
	'h1[id], h2[id], h3[id], h4[id], h5[id], h6[id], p[id], li[id], dt[id], tr[id], section[id], a[name]';
/** Ids of the layout of a page, and ids that a program generates each time. */
const noPlace =
	/^(?:content|main|root|app|page|body|header|top|wrapper|container|article|skip|site|nav|menu)\b|\d{5,}|[0-9a-f]{12,}|[^\w.-]/i;

/**
 * The words of a quote as a page prints them, and where. `undefined` if the page as sent does not
 * have them.
 */
export function proveQuote(
	fetched: Fetched,
	pdf: PdfText | PdfFault | undefined,
	wanted: Wanted,
): ProvenQuote | undefined {
	const reading = read(fetched, pdf);
	const match = findQuotes(reading, [wanted])?.[0]?.match;
	if (match?.outcome !== 'stands') return undefined;
	const { passage, page } = match;
	for (const text of textsOf(reading, page)) {
		const first = findPrinted(text, passage.split(gap)[0] ?? '');
		if (!first) continue;
		const locator = wanted.locator ?? locatorOf(reading, page, first.start, fetched);
		return { quote: wordsAsPrinted(text, passage), ...(locator !== undefined && { locator }) };
	}
	return { quote: passage };
}

function textsOf(reading: Reading, page = 1): string[] {
	if (reading.kind === 'html') {
		const { text, plain } = reading.page.rendered;
		return [text, plain];
	}
	if (reading.kind === 'text') return [reading.text];
	if (reading.kind !== 'pdf') return [];
	const { pages, plain = [] } = reading.pdf;
	return [pages, plain].map((each) => each.slice(page - 1, page + 1).join('\n'));
}

function locatorOf(
	reading: Reading,
	page: number | undefined,
	start: number,
	fetched: Fetched,
): string | undefined {
	if (reading.kind === 'pdf' && page !== undefined && reading.pdf.pages.length > 1) {
		return `p. ${reading.pdf.labels?.[page - 1] ?? String(page)}`;
	}
	if (reading.kind !== 'html' || fetched.kind === 'failure') return undefined;
	const $ = load(fetched.body?.text ?? '');
	const named = new Set(
		$(places)
			.toArray()
			.map(({ attribs }) => attribs.id ?? attribs.name ?? '')
			.filter((id) => id !== '' && !noPlace.test(id)),
	);
	const [above] = [...reading.page.rendered.anchors]
		.filter(([id, at]) => named.has(id) && at <= start && start - at <= nearestPlace)
		.sort(([, a], [, b]) => b - a);
	return above && `#${above[0]}`;
}
