/** What to say of a fault in place of a parser’s own words. */
export interface Wording {
	/** The parser's own words. */
	pattern: RegExp;
	/** What must stand in the line of the fault; the first of it is the place, where there is no `when`, too. */
	line?: RegExp;
	/** What the line must be like as well. */
	when?: RegExp;
	reason: string;
	hint: string;
}
