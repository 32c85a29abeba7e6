/** Gives one lasting copy of each text. */
export type Intern = (text: string) => string;

/**
 * Makes an interner. A part cut from a page keeps the whole page in memory (V8 holds a slice of 13
 * or more characters by reference), so what outlives the page is copied, once however often it occurs.
 */
export function makeIntern(): Intern {
	const known = new Map<string, string>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const copy = Buffer.from(text, 'utf16le').toString('utf16le');
		known.set(copy, copy);
		return copy;
	};
}
