import type { PageFurniture } from '../pdf/page-furniture.ts';
import type { QuoteParts } from './left-out.ts';
import { findQuote, type QuoteMatch, quoteParts, type Stands } from './match-quote.ts';
import { nearestPassage } from './nearest-passage.ts';
import { prepareText, type PreparedText } from './prepared-text.ts';
import { findSqueezed } from './find-squeezed.ts';
import { once } from '../once.ts';

/** A document of several pages in which to look for quotes. */
export interface Pages {
	/** Text of each page. */
	pages: readonly string[];
	/** The same without the marks of notes. */
	plain?: readonly string[];
	/** The same in the order in which a file draws it, where that is another. */
	asDrawn?: readonly string[];
	/** The body, headers, footers and footnotes of each page. */
	furniture?: readonly PageFurniture[];
}

/** A text of several pages, prepared for many quotes. */
export interface PreparedPages {
	pages: readonly PreparedText[];
	/** The ways to read the pages, the strictest first; each is made when first needed. */
	readings: readonly PageReading[];
}

/** A way of reading pages. */
interface PageReading {
	texts: () => readonly PreparedText[];
	/** Whether each text is the end of a page and the beginning of the next. */
	runsOver: boolean;
	/** The text left out between a page and the next, for a quote that runs over. */
	passedOver?: (index: number) => string;
}

/** How many characters of each of two adjacent pages to search for a quote that runs over. */
const mostOfPage = 4000;

/** Prepares the pages of a document for `matchQuoteOnPages`. */
export function preparePages(document: readonly string[] | Pages): PreparedPages {
	const { pages, plain, asDrawn, furniture }: Pages =
		'pages' in document ? document : { pages: document };
	const texts = pages.map(prepareText);
	const bodies = furniture?.map(({ body }) => body.join('\n')) ?? plain ?? pages;
	const cores = furniture?.map(({ body, head, foot }) => {
		const around = new Set([...head, ...foot]);
		return body.filter((line) => !around.has(line)).join('\n');
	});
	const readings: PageReading[] = [
		{ texts: () => texts, runsOver: false },
		...(plain ? [{ texts: once(() => plain.map(prepareText)), runsOver: false }] : []),
		// A table may look like columns; its rows are in the order of the file.
		...(asDrawn ? [{ texts: once(() => asDrawn.map(prepareText)), runsOver: false }] : []),
		{ texts: once(() => pairsOf(pages)), runsOver: true },
		...(furniture ? [{ texts: once(() => pairsOf(bodies)), runsOver: true }] : []),
	];
	if (cores && furniture) {
		readings.push({
			texts: once(() => pairsOf(cores)),
			runsOver: true,
			passedOver: (index) =>
				[...(furniture[index]?.foot ?? []), ...(furniture[index + 1]?.head ?? [])].join(' / '),
		});
	}
	return { pages: texts, readings };
}

/** The end of each page with the beginning of the next, for quotes that run over. */
function pairsOf(pages: readonly string[]): PreparedText[] {
	return pages
		.slice(1)
		.map((next, index) =>
			prepareText(`${(pages[index] ?? '').slice(-mostOfPage)}\n${next.slice(0, mostOfPage)}`),
		);
}

interface PageOptions {
	/** Pages to look at first, from 1; others follow in order. */
	first?: readonly number[];
}

/**
 * Looks for a quote on the pages of a document, as `matchQuote` does in a text. It may run over from
 * one page to the next, past page numbers, running heads and footnotes. The result has the page on
 * which it was found; the caller must compare it with the locator.
 */
export function matchQuoteOnPages(
	document: readonly string[] | PreparedPages,
	quote: string,
	{ first = [] }: PageOptions = {},
): QuoteMatch {
	const { pages, readings } = 'readings' in document ? document : preparePages(document);
	const wanted = quoteParts(quote);
	const order = pages.map((_, index) => index);
	const isFirst = new Set(first.map((page) => page - 1));
	order.sort((a, b) => Number(isFirst.has(b)) - Number(isFirst.has(a)));
	for (const { texts, runsOver, passedOver } of readings) {
		const found = firstOf(order, texts(), wanted);
		if (!found) continue;
		const words = passedOver?.((found.page ?? 1) - 1) ?? '';
		return {
			...found,
			...(words !== '' && { notes: [...found.notes, 'footed' as const], passedOver: words }),
			...(runsOver && { runsOver }),
		};
	}
	return (
		findSqueezed(order, pages, wanted) ?? {
			outcome: 'drift',
			...nearestOn(pages, wanted),
		}
	);
}

function nearestOn(pages: readonly PreparedText[], { parts }: QuoteParts): { nearest?: string } {
	const nearest = nearestPassage(pages.map(({ normal }) => normal).join(' '), parts);
	return nearest === undefined ? {} : { nearest };
}

function firstOf(
	order: readonly number[],
	texts: readonly PreparedText[],
	quote: QuoteParts,
): Stands | undefined {
	let noted: Stands | undefined;
	for (const index of order) {
		const text = texts[index];
		const found = text && findQuote(text, quote);
		if (!found) continue;
		const placed = { ...found, page: index + 1 };
		if (found.notes.length === 0) return placed;
		noted ??= placed;
	}
	return noted;
}
