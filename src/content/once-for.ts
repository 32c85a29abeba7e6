/**
 * Gives what is made of an object, made once however often it is asked for. It is kept on the object,
 * out of sight of whoever lists, copies or compares it.
 *
 * A WeakMap would keep it too, but V8's quick collection of garbage takes all that an old WeakMap holds
 * for used, and with it the whole parsed article that it leads to: a check of a thousand articles spent
 * a tenth of its time on moving those about, and took half as much memory again.
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

/** What a map has for a key, made and put there if it has nothing. */
export function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
