/** How numbers are written in one language. Words are in lower case. */
export interface NumberWords {
	/**
	 * Whether all common number words are read, so that a number that is not found is certainly
	 * missing.
	 */
	isComplete: boolean;
	/** Words that add up: `nine`, `twenty`. */
	cardinals?: Readonly<Record<string, number>>;
	/** Reads numbers that are one word, and too many for a table: `zweihundertfünfzig`. */
	compound?: (word: string) => number | undefined;
	/** Words that multiply, and that mean one of their size if they are alone: `hundred`, `million`. */
	scales?: Readonly<Record<string, number>>;
	/** Words that multiply the number before them and do not mean a number alone: `тысяч`, `mln`. */
	countedScales?: Readonly<Record<string, number>>;
	/** Letters that multiply a sum of money: `$5m`. Elsewhere they are metres. */
	moneyScales?: Readonly<Record<string, number>>;
	ordinals?: Readonly<Record<string, number>>;
	/** Words for a part, after a count or an article: `third`, `quarters`. */
	fractions?: Readonly<Record<string, number>>;
	/** Words that mean a part alone: `half`. */
	parts?: Readonly<Record<string, number>>;
	/** Words that can support a number but do not need one themselves: `both`, `twice`, `one`. */
	loose?: Readonly<Record<string, number>>;
	/** Articles before a scale or a part, instead of `one`. */
	articles?: readonly string[];
	/** Words between the words of one number. */
	joiners?: readonly string[];
	/** Whether a joiner may also be between tens and ones. */
	joinsTens?: boolean;
	/** The word before the last item of a list: `and`. */
	lastOfList?: string;
	/** Words for percent. */
	percent?: readonly string[];
	/** Words before a number that is a minimum, a maximum (`atMost`) or an estimate (`about`). */
	atLeast?: readonly string[];
	atMost?: readonly string[];
	about?: readonly string[];
	/** Rewrites numbers that cannot be split into tokens as digits. */
	prepare?: (text: string) => string;
}
