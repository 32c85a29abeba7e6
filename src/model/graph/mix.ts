/** How many of something: a value and how often it occurs. */
export interface Share<Value> {
	value: Value;
	number: number;
}

/** How often each value occurs among some items, most frequent first, equal ones in alphabetical order. */
export function mixOf<Item, Value extends string>(
	items: readonly Item[],
	valueOf: (item: Item) => Value,
): Share<Value>[] {
	const numbers = new Map<Value, number>();
	for (const item of items) {
		const value = valueOf(item);
		numbers.set(value, (numbers.get(value) ?? 0) + 1);
	}
	return [...numbers]
		.map(([value, number]) => ({ value, number }))
		.sort((a, b) => b.number - a.number || (a.value < b.value ? -1 : 1));
}
