import type { Place } from '../../problems/problem.ts';

/** Where an address is cited. */
export interface Use {
	/** Its role there: a source's address, its archived copy, a publisher's page, a link in prose. */
	as: 'source' | 'archive' | 'publisher' | 'prose';
	/** Key of the record that contains it. */
	key: string;
	/** Unique name of that record: `source/tass-court-2025`. */
	entry: string;
	/** The address as written there, with its fragment. */
	written: string;
	/** Names of the records that cite the source, with or without a quote. */
	citedBy?: string[];
	/** The archived copy that the record also names. */
	archive?: { url: string; captured: string };
	readonly place: Place;
}

/** A quote cited from a page. */
export interface CitedQuote {
	quote: string;
	locator?: string;
	/** Key of the claim, event or stance that it is evidence for. */
	key: string;
	/** What it is evidence for, in words: `claim \`tide-mill-built\``. */
	cites: string;
	/** Unique name of that record. */
	entry: string;
	/** Key of the source it is from. */
	source: string;
	readonly place: Place;
}

/** One address to check, with everything that is cited from it. */
export interface Target {
	/** As it is requested and remembered (`linkAddress`). */
	address: string;
	/** In the order of files; at least one. */
	uses: Use[];
	quotes: CitedQuote[];
	/** Fragments cited, without `#`. */
	fragments: string[];
	/**
	 * The day whose archived copy is wanted: when the source was opened, else when it was published,
	 * else when its evidence was last checked.
	 */
	date?: string;
}
