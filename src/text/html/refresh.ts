/** Where a page sends to, and after how many seconds. */
export interface Refresh {
	seconds: number;
	target: string;
}

/**
 * Reads the `content` of `<meta http-equiv="refresh">` as browsers do (HTML Standard, section
 * 4.2.5.3, shared declarative refresh steps). `undefined` where it names no other address.
 */
export function readRefresh(content: string): Refresh | undefined {
	// Step by step, each from the beginning of what is left: in one pattern, runs of spaces could be
	// shared out among its parts in more ways than there is time to try.
	const text = content.trim();
	const time = /^\d+(?:\.[\d.]*)?/.exec(text)?.[0];
	if (time === undefined) return undefined;
	const separator = /^\s*(?:[;,]\s*)?/.exec(text.slice(time.length))?.[0] ?? '';
	const rest = text.slice(time.length + separator.length);
	if (separator === '' || rest === '') return undefined;
	const named = rest.replace(/^url\s*=\s*/i, '');
	const quote = /^["']/.exec(named)?.[0];
	const target = quote === undefined ? named : (named.slice(1).split(quote)[0] ?? '');
	return { seconds: Number.parseInt(time, 10), target };
}
