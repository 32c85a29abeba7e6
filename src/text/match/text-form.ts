/** A text in which a quote is looked for. */
export interface TextForm {
	/** The words to compare the quote with. */
	readonly words: string;
	/**
	 * The same at the same offsets, with the kinds of dash from `sortDashes` and the spaces within
	 * numbers kept. It serves to judge whether a quote begins and ends where words do.
	 */
	readonly edges: string;
}

/** The form of a text without information about dashes. */
export function plainForm(words: string): TextForm {
	return { words, edges: words };
}
