/**
 * Makes a value from an object once, however often it is asked for. The value is kept on the
 * object, hidden from code that lists, copies or compares the object.
 *
 * A WeakMap would keep it too. But V8's quick garbage collection treats everything in an old
 * WeakMap as used, including the whole parsed article that it leads to. A check of a thousand
 * articles spent a tenth of its time moving those about, and took half as much memory again.
 */
export function onceFor<Owner extends object, Made>(
	make: (owner: Owner) => Made,
): (owner: Owner) => Made {
	const index = makers++;
	return (owner) => {
		const all = (owner as Keeper)[kept] ?? keeperOf(owner);
		const before = all[index];
		if (before !== undefined) return before.value as Made;
		const value = make(owner);
		all[index] = { value };
		return value;
	};
}

/** How many functions `onceFor` has made. */
let makers = 0;

/**
 * All values of an object are under one name. With a name for each, V8 would have another type of
 * object for every order in which they were made, and would read each field of a record more slowly.
 */
const kept = Symbol('kept');

interface Keeper {
	[kept]?: ({ value: unknown } | undefined)[];
}

function keeperOf(owner: object): NonNullable<Keeper[typeof kept]> {
	const all: NonNullable<Keeper[typeof kept]> = [];
	Object.defineProperty(owner, kept, { value: all });
	return all;
}

/** The value that a map has for a key. If there is none, it is made and put there. */
export function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
