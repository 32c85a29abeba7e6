/** A part of a text that can be searched for. */
export interface Token {
	/** Where it is in the text; the end is exclusive. */
	start: number;
	end: number;
	/** Its letters, folded. */
	word: string;
	/** Its term in the index. */
	term: string;
	/**
	 * Which run of characters without a space it belongs to, counted from 0: `ISIS-K` has two
	 * tokens.
	 */
	chunk: number;
	/** Whether it is too common to search for. */
	isCommon: boolean;
	/** Whether it is a number. */
	isNumber: boolean;
}
