const spaces = '\t\n\f\r ';

/**
 * Removes ASCII white space around a text, as browsers do with an address in an attribute (Infra
 * Standard, section 4.7). Other spaces, such as a no-break space, are part of the address.
 */
export function withoutSpaceAround(text: string): string {
	const begin = spaceBefore(text);
	let end = text.length;
	while (end > begin && spaces.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(begin, end);
}

/** The number of characters of ASCII white space before a text. */
export function spaceBefore(text: string): number {
	let count = 0;
	while (count < text.length && spaces.includes(text.charAt(count))) count += 1;
	return count;
}
