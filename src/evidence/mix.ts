import type { SourceNode } from './nodes.ts';

/** How many of something: a value and how often it occurs. */
export interface Share<Value> {
	value: Value;
	number: number;
}

/** How often each value occurs among sources, most frequent first, equal ones in alphabetical order. */
export function mixOf<Value extends string>(
	sources: readonly SourceNode[],
	valueOf: (source: SourceNode) => Value,
): Share<Value>[] {
	const numbers = new Map<Value, number>();
	for (const source of sources) {
		const value = valueOf(source);
		numbers.set(value, (numbers.get(value) ?? 0) + 1);
	}
	return [...numbers]
		.map(([value, number]) => ({ value, number }))
		.sort((a, b) => b.number - a.number || (a.value < b.value ? -1 : 1));
}
