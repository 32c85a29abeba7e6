import type { Place } from '../../problems/problem.ts';

/** Something with its place, which is looked for once, when it is asked for. */
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
 * Gives something its place, looked for when it is asked for: to find it the file is parsed once more, and
 * of most addresses nobody asks.
 */
export function withPlace<Fields extends object>(
	fields: Fields,
	find: () => Place,
): Fields & { readonly place: Place } {
	return new Placed(fields, find) as unknown as Fields & { readonly place: Place };
}
