import { isPage, readLocator } from '../../text/match/locator.ts';
import { matchQuoteOnPages } from '../../text/match/match-pages.ts';
import {
	findQuote,
	matchQuote,
	type QuoteMatch,
	quoteParts,
} from '../../text/match/match-quote.ts';
import type { Wanted } from './context.ts';
import { findAnchor } from './fragment.ts';
import type { HtmlTexts, Reading } from './reading.ts';

/** Where a page has the quoted words, if its shown text does not have them. */
export type Elsewhere =
	| 'struck'
	/** In a part that is shown only by code, if at all. */
	| 'latent'
	| 'clipped'
	| 'title'
	| 'descriptions'
	| 'alts'
	| 'hidden'
	| 'scripts';

/** The outcome for a quote on a page that could be read. */
export interface QuoteFinding {
	wanted: Wanted;
	match: QuoteMatch;
	/** Why its locator is wrong, as the end of a sentence. */
	misplaced?: string;
	/** Whether the words came with the page but a browser that opened it does not show them. */
	unshown?: boolean;
	/** The only part of the page that has the words, when they are not shown. */
	only?: Elsewhere;
}

/** Looks for every quote; `undefined` if there is no text to look in. */
export function findQuotes(
	reading: Reading,
	wanted: readonly Wanted[],
): QuoteFinding[] | undefined {
	const findings: QuoteFinding[] = [];
	for (const one of wanted) {
		const finding = findOne(reading, one);
		if (!finding) return undefined;
		findings.push(finding);
	}
	return findings;
}

function findOne(reading: Reading, wanted: Wanted): QuoteFinding | undefined {
	if (reading.kind === 'html') return findOnPage(reading, wanted);
	if (reading.kind === 'pdf') return findInPdf(reading, wanted);
	return reading.kind === 'text'
		? { wanted, match: matchQuote(reading.prepared, wanted.quote) }
		: undefined;
}

function findOnPage(
	{ page, texts }: Extract<Reading, { kind: 'html' }>,
	wanted: Wanted,
): QuoteFinding {
	const { quote } = wanted;
	const shown = matchQuote(texts.shown, quote);
	if (shown.outcome === 'stands') {
		const plain = shown.notes.length > 0 ? matchQuote(texts.plain, quote) : shown;
		const better = plain.outcome === 'stands' && plain.notes.length < shown.notes.length;
		return { wanted, match: better ? plain : shown, ...misplacedIn(page.rendered, wanted) };
	}
	const plain = matchQuote(texts.plain, quote);
	if (plain.outcome === 'stands') return { wanted, match: plain };
	const opened = page.rendered.withOpened === '' ? plain : matchQuote(texts.withOpened, quote);
	if (opened.outcome === 'stands') return { wanted, match: opened };
	const past =
		page.rendered.withoutBetween === '' ? plain : matchQuote(texts.withoutBetween, quote);
	if (past.outcome === 'stands') {
		return { wanted, match: { ...past, notes: [...past.notes, 'parted'] } };
	}
	const parts = quoteParts(quote);
	const only = elsewhere.find(
		([name, text]) =>
			(name !== 'latent' || page.hasScripts) && findQuote(texts[text], parts) !== undefined,
	)?.[0];
	return { wanted, match: plain, ...(only && { only }) };
}

/** Where to look for words that are not shown, in this order. */
const elsewhere: readonly [Elsewhere, keyof HtmlTexts][] = [
	['struck', 'withStruck'],
	['latent', 'withLatent'],
	['clipped', 'withClipped'],
	['title', 'title'],
	['descriptions', 'descriptions'],
	['alts', 'alts'],
	['hidden', 'hidden'],
	['scripts', 'scripts'],
];

/** A quote that only stands before the anchor of its locator is misplaced. */
function misplacedIn(
	{ text, anchors }: { text: string; anchors: ReadonlyMap<string, number> },
	{ quote, locator = '' }: Wanted,
): Pick<QuoteFinding, 'misplaced'> {
	const place = readLocator(locator);
	if (place.kind !== 'fragment') return {};
	const offset = findAnchor(place.fragment, anchors);
	if (offset === undefined) return {};
	return matchQuote(text.slice(offset), quote).outcome === 'stands'
		? {}
		: { misplaced: `it is before \`${locator}\`, not at it` };
}

function findInPdf(
	{ pdf, prepared }: Extract<Reading, { kind: 'pdf' }>,
	wanted: Wanted,
): QuoteFinding {
	const place = readLocator(wanted.locator ?? '');
	const isNamed = (page: number) => place.kind === 'page' && isPage(place, page, pdf);
	const first = pdf.pages.map((_, index) => index + 1).filter(isNamed);
	const match = matchQuoteOnPages(prepared, wanted.quote, { first });
	if (place.kind !== 'page' || match.outcome !== 'stands' || match.page === undefined) {
		return { wanted, match };
	}
	const held = isNamed(match.page) || (match.runsOver === true && isNamed(match.page + 1));
	return held
		? { wanted, match }
		: {
				wanted,
				match,
				misplaced: `it is on page ${match.page} of the file, not where \`${wanted.locator ?? ''}\` says`,
			};
}
