import type { Fetched } from '../../http/outcome/fetched.ts';

/** What a browser shows of a page. */
export interface Shown {
	/** The address of the page in the end. */
	address: string;
	/** The visible content in page order as plain HTML, including shadow trees and frames. */
	html: string;
	/** The `innerText` of all frames and open shadow roots. */
	text: string;
	/** Requests of the page that were not answered, in a few words each. */
	withheld: readonly string[];
	/** The browser, by name and version. */
	by: string;
}

/** The result of opening a page in a browser. */
export type Look = { kind: 'shown'; shown: Shown } | { kind: 'unseen'; why: string };

/** Opens pages that were fetched. */
export interface Viewer {
	/** Whether to open every page, not only those in doubt. */
	always: boolean;
	/** How many pages to fetch ahead when all are opened. */
	atOnce: number;
	/**
	 * Opens a page.
	 *
	 * @param fragment - The place in it, without `#`. If a redirect had its own fragment, that one is
	 * used.
	 */
	look: (fetched: Extract<Fetched, { kind: 'answer' }>, fragment?: string) => Promise<Look>;
}
