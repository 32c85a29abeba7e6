/** A text in which a quote is looked for. */
export interface TextForm {
	/** What the quote is compared with. */
	readonly words: string;
	/**
	 * The same, offset by offset, with dashes told apart as `sortDashes` does, and spaces within numbers: by
	 * these it is judged whether a quote begins and ends where words do.
	 */
	readonly edges: string;
}

/** The form of a text that says nothing of dashes. */
export function plainForm(words: string): TextForm {
	return { words, edges: words };
}
