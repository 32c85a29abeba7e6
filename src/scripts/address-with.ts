/** An address with some of its parameters set, or taken out where they are empty; the others stay. */
export function addressWith(address: string, parameters: Readonly<Record<string, string>>): string {
	const url = new URL(address);
	for (const [name, value] of Object.entries(parameters)) {
		if (value === '') url.searchParams.delete(name);
		else url.searchParams.set(name, value);
	}
	// A list of values is for people to read, too: neither sign has a meaning of its own in a query.
	url.search = url.search.replaceAll('%2C', ',').replaceAll('%3A', ':');
	return url.href;
}
