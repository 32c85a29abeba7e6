const lists = {
	and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
	or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** A list of names for a sentence in a message: `a, b and c`, `a, b or c`. */
export function listed(names: readonly string[], joint: 'and' | 'or'): string {
	return lists[joint].format(names);
}
