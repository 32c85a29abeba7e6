/** Returns one lasting copy of each text. */
export type Intern = (text: string) => string;

/**
 * Makes an interner. A slice of a page keeps the whole page in memory (V8 keeps slices of 13 or more
 * characters by reference). So texts that outlive the page are copied, each only once.
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
