/** A stretch of a text that can be looked for. */
export interface Token {
	/** Where it stands in the text, its end exclusive. */
	start: number;
	end: number;
	/** Its letters, folded. */
	word: string;
	/** What the index holds for it. */
	term: string;
	/** Which stretch without a space it belongs to, counted from 0: `ISIS-K` is one of two tokens. */
	chunk: number;
	/** Whether it is so common that nobody looks for it. */
	isCommon: boolean;
	/** Whether it is a number. */
	isNumber: boolean;
}
