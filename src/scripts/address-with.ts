/**
 * An address with some of its parameters set, or removed if their value is empty; the others stay.
 */
export function addressWith(address: string, parameters: Readonly<Record<string, string>>): string {
	const url = new URL(address);
	for (const [name, value] of Object.entries(parameters)) {
		if (value === '') url.searchParams.delete(name);
		else url.searchParams.set(name, value);
	}
	// People also read a list of values, and neither character has a special meaning in a query.
	url.search = url.search.replaceAll('%2C', ',').replaceAll('%3A', ':');
	return url.href;
}
