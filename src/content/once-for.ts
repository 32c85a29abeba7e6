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
	const kept = Symbol('kept');
	return (owner) => {
		if (kept in owner) return owner[kept] as Made;
		const value = make(owner);
		Object.defineProperty(owner, kept, { value });
		return value;
	};
}

/** The value that a map has for a key. If there is none, it is made and put there. */
export function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
