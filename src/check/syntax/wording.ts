/** The message that replaces a parser’s own words for an error. */
export interface Wording {
	/** The parser's own words. */
	pattern: RegExp;
	/** What the line of the error must contain. The place is its first match. */
	line?: RegExp;
	/** A second pattern that the line must match. */
	when?: RegExp;
	reason: string;
	hint: string;
}
