/**
 * How much of a page is searched with patterns. Whoever serves a page decides how long its title or
 * a comment in it is, and a pattern may look at each character of a line again for each other: a
 * megabyte in the wrong place would keep the whole run busy, past every timeout, as nothing else
 * runs meanwhile. So what is taken from a page is cut here before any pattern sees it.
 */
export const bounds = {
	/** Characters of a title or heading. No notice of a missing page or wall has a longer one. */
	line: 500,
	/** Headings of a page. Notices come first. */
	headings: 50,
	/** Characters of an address that a page names; longer ones are passed over, as a part is another address. */
	address: 4096,
	/** Characters of HTML searched for the marks of a wall, and of text for what a short page says. Walls are short pages. */
	source: 64 * 1024,
} as const;
