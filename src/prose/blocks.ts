interface Block {
	/** The attributes that it needs. */
	attributes: readonly string[];
	/** Whether it has prose between its tags. */
	hasProse?: boolean;
	/** What it shows, for lists in code editors. */
	meaning: string;
}

/** The components that every section may use without an import. */
export const blocks: Readonly<Record<string, Block>> = {
	Timeline: { attributes: [], meaning: 'the events of the article, in order' },
	StanceMap: { attributes: [], meaning: 'how each state stands: map and table' },
	Chart: { attributes: ['of'], meaning: 'one figure of the article' },
	Quotation: { attributes: ['claim'], meaning: 'the quoted words of a claim, as a block' },
	Counterview: { attributes: [], hasProse: true, meaning: 'who disagrees, and why' },
	Since: {
		attributes: [],
		hasProse: true,
		meaning: 'what happened after the day that the text covers',
	},
};
