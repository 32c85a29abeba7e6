const lists = {
	and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
	or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Names as a sentence of a message lists them: `a, b and c`, `a, b or c`. */
export function listed(names: readonly string[], joint: 'and' | 'or'): string {
	return lists[joint].format(names);
}
