/**
 * How much of a page is searched with patterns. A server decides how long a page's title or a
 * comment in it is, and some patterns take time quadratic in the length of a line. A megabyte in the
 * wrong place would block the whole run past every timeout, because nothing else runs meanwhile. So
 * text from a page is cut to these lengths before any pattern sees it.
 */
export const bounds = {
	/** Characters of a title or heading. Notices of missing pages and walls have shorter ones. */
	line: 500,
	/** Headings of a page. A notice is among the first. */
	headings: 50,
	/**
	 * Characters of an address that a page names. Longer ones are ignored, because a cut address would
	 * be a different one.
	 */
	address: 4096,
	/**
	 * Characters of HTML searched for the marks of a wall, and of text searched for the words of a
	 * short page. Walls are short pages.
	 */
	source: 64 * 1024,
} as const;
