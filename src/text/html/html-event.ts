/** The start or end of an element, or text between. */
export type HtmlEvent =
	| {
			kind: 'open';
			name: string;
			attributes: Readonly<Record<string, string>>;
			/** The number of the shadow tree, or of the document in a frame, in which it is written. */
			tree?: number;
	  }
	/** `isImplied`: closed by something other than its own end tag. */
	| { kind: 'close'; name: string; isImplied?: boolean }
	| { kind: 'text'; words: string };

/** A page as a list of parser events. */
export interface HtmlEvents {
	events: readonly HtmlEvent[];
	/**
	 * End tags of striking elements that are no longer open, each with the index of the event after
	 * it.
	 */
	strays: readonly Stray[];
	/** Whether the page nests too deep, so that the rest was not read. */
	cut: boolean;
}

/** An end tag without its element, and the index of the event after it. */
export interface Stray {
	name: string;
	at: number;
}
