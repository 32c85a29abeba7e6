import type { Fetched } from '../../http/fetched.ts';

/** What a browser shows of a page. */
export interface Shown {
	/** Where the page was in the end. */
	address: string;
	/** What is shown, in the order of the page, shadow trees and frames included, as plain HTML. */
	html: string;
	/** The `innerText` of all frames and open shadow roots. */
	text: string;
	/** What it asked for and was not given, in a few words each; empty where it was given everything. */
	withheld: readonly string[];
	/** The browser, by name and version. */
	by: string;
}

/** What came of opening a page in a browser. */
export type Look = { kind: 'shown'; shown: Shown } | { kind: 'unseen'; why: string };

/** Opens pages that were fetched. */
export interface Viewer {
	/** Whether every page is to be opened, and not only where there is doubt. */
	always: boolean;
	/** How many pages are worth having at hand where all are opened. */
	atOnce: number;
	/**
	 * Opens a page.
	 *
	 * @param fragment - Where in it, without `#`; a redirect that named a place of its own leads there.
	 */
	look: (fetched: Extract<Fetched, { kind: 'answer' }>, fragment?: string) => Promise<Look>;
}
