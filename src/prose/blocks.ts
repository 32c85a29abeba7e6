/** The components that every section may use without an import, with the attributes each needs. */
export const blocks: Readonly<Record<string, readonly string[]>> = {
	/** The events of the article, in order. */
	Timeline: [],
	/** How each state stands: map and table. */
	StanceMap: [],
	/** One figure of the article. */
	Chart: ['of'],
	/** The quoted words of a claim, shown as a block. */
	Quotation: ['claim'],
	/** Who disagrees, and why. */
	Counterview: [],
	/** What happened after the day that the text covers. */
	Since: [],
};
