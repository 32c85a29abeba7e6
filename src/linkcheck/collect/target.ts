import type { Place } from '../../problems/problem.ts';

/** Where an address is cited. */
export interface Use {
	/** What it is there: a source's address, its archived copy, a publisher's page, a link in prose. */
	as: 'source' | 'archive' | 'publisher' | 'prose';
	/** Key of the record it stands in. */
	key: string;
	/** Name of that record among all: `source/tass-court-2025`. */
	entry: string;
	/** The address as written there, with its fragment. */
	written: string;
	/** Names of the records that cite the source, whether or not they quote from it. */
	citedBy?: string[];
	/** The copy that the record names beside it. */
	archive?: { url: string; captured: string };
	readonly place: Place;
}

/** A quote that is said to stand on a page. */
export interface CitedQuote {
	quote: string;
	locator?: string;
	/** Key of the claim, event or stance that it is evidence of. */
	key: string;
	/** What it is evidence of, in words: `claim \`tide-mill-built\``. */
	cites: string;
	/** Name of that record among all. */
	entry: string;
	/** Key of the source it is from. */
	source: string;
	readonly place: Place;
}

/** One address to be asked, with all that is cited from it. */
export interface Target {
	/** As it is asked and remembered (`linkAddress`). */
	address: string;
	/** In the order of files; at least one. */
	uses: Use[];
	quotes: CitedQuote[];
	/** Fragments cited, without `#`. */
	fragments: string[];
	/** The day whose archived copy is wanted: when it was opened, else published, else weighed. */
	date?: string;
}
