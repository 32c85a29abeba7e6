/** How numbers are written in one language. Words are in small letters. */
export interface NumberWords {
	/** Whether its common number words are all read, so that a number not found is not there. */
	isComplete: boolean;
	/** Words that add up: `nine`, `twenty`. */
	cardinals?: Readonly<Record<string, number>>;
	/** Words that multiply, and mean one of their size where they stand alone: `hundred`, `million`. */
	scales?: Readonly<Record<string, number>>;
	/** Words that multiply what stands before them and alone mean no number: `тысяч`, `mln`. */
	countedScales?: Readonly<Record<string, number>>;
	/** Letters that multiply a sum of money: `$5m`. Elsewhere they are metres. */
	moneyScales?: Readonly<Record<string, number>>;
	ordinals?: Readonly<Record<string, number>>;
	/** Words for a part, after a count or an article: `third`, `quarters`. */
	fractions?: Readonly<Record<string, number>>;
	/** Words that are a part by themselves: `half`. */
	parts?: Readonly<Record<string, number>>;
	/** Words that bear out a number and ask for none: `both`, `twice`, `one`. */
	loose?: Readonly<Record<string, number>>;
	/** Stand before a scale or a part in place of `one`. */
	articles?: readonly string[];
	/** Stand between the words of one number. */
	joiners?: readonly string[];
	/** Whether a joiner may stand between tens and ones too. */
	joinsTens?: boolean;
	/** Stands before the last of a list: `and`. */
	lastOfList?: string;
	/** Say that a hundredth is meant. */
	percent?: readonly string[];
	/** Before a number that is the least, the most, or near. */
	atLeast?: readonly string[];
	atMost?: readonly string[];
	about?: readonly string[];
	/** Rewrites what the reader cannot take apart into digits. */
	prepare?: (text: string) => string;
}
