/** A part of an address with its `%` escapes resolved; as it is where they are broken. */
export function decodePercent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
