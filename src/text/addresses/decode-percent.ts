/** Resolves the `%` escapes in a part of an address. If they are broken, the part stays as it is. */
export function decodePercent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
