import parseSrcset from '@prettier/parse-srcset';

/**
 * The addresses in a list of image candidates; `undefined` if it has none. A browser ignores a
 * candidate with an invalid descriptor, such as `1000px`, but its address is still meant as an
 * image.
 */
export function addressesInSrcset(list: string): string[] | undefined {
	try {
		return parseSrcset(list).map(({ source }) => source.value);
	} catch {
		const addresses = splitCandidates(list);
		return addresses.length === 0 ? undefined : addresses;
	}
}

/**
 * Splits the list like a browser, whatever the descriptors are (HTML Living Standard, "parse a
 * srcset attribute").
 */
function splitCandidates(list: string): string[] {
	const addresses: string[] = [];
	let isAddress = true;
	let depth = 0;
	for (const word of list.split(/\s+/)) {
		if (word === '') continue;
		if (isAddress) {
			const address = word.replace(/^,+/, '');
			if (address === '') continue;
			addresses.push(withoutCommas(address));
			isAddress = address.endsWith(',');
			continue;
		}
		// Descriptors go up to the first comma outside brackets. An address may follow directly.
		for (let at = 0; at < word.length && !isAddress; at++) {
			if (word[at] === '(') depth = 1;
			else if (word[at] === ')') depth = 0;
			else if (word[at] === ',' && depth === 0) {
				isAddress = true;
				const rest = word.slice(at).replace(/^,+/, '');
				if (rest === '') continue;
				addresses.push(withoutCommas(rest));
				isAddress = rest.endsWith(',');
				at = word.length;
			}
		}
	}
	return addresses;
}

function withoutCommas(address: string): string {
	let end = address.length;
	while (address[end - 1] === ',') end -= 1;
	return address.slice(0, end);
}
