import type { Place } from '../../problems/problem.ts';

/** An object with a `place` that is computed once, when it is first read. */
class Placed {
	#find: (() => Place) | undefined;
	#place: Place | undefined;

	constructor(fields: object, find: () => Place) {
		Object.assign(this, fields);
		this.#find = find;
	}

	get place(): Place | undefined {
		this.#place ??= this.#find?.();
		this.#find = undefined;
		return this.#place;
	}
}

/**
 * Adds a `place` that is computed when it is first read. Finding a place parses the file again, and
 * most places are never needed.
 */
export function withPlace<Fields extends object>(
	fields: Fields,
	find: () => Place,
): Fields & { readonly place: Place } {
	return new Placed(fields, find) as unknown as Fields & { readonly place: Place };
}
