import parseSrcset from '@prettier/parse-srcset';

/**
 * The addresses in a list of image candidates; `undefined` where it has none. A browser passes over a
 * candidate whose descriptor is none, such as `1000px`, and takes the others; but an image is meant by it
 * all the same.
 */
export function addressesInSrcset(list: string): string[] | undefined {
	try {
		return parseSrcset(list).map(({ source }) => source.value);
	} catch {
		const addresses = splitCandidates(list);
		return addresses.length === 0 ? undefined : addresses;
	}
}

/** As a browser splits it, whatever the descriptors are (HTML Living Standard, "parse a srcset attribute"). */
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
		// Descriptors go on to the first comma outside of brackets, after which an address may follow at once.
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
