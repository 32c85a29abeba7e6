/** Where a page redirects to (empty for the page itself), and after how many seconds. */
export interface Refresh {
	seconds: number;
	target: string;
}

/**
 * Reads the `content` of `<meta http-equiv="refresh">` as browsers do (HTML Standard, section
 * 4.2.5.3, shared declarative refresh steps). `undefined` if it is not one.
 */
export function readRefresh(content: string): Refresh | undefined {
	// In steps, each from the beginning of the rest. In a single pattern, runs of spaces could match
	// in too many ways (catastrophic backtracking).
	const text = content.trim();
	const time = /^\d+(?:\.[\d.]*)?/.exec(text)?.[0];
	if (time === undefined) return undefined;
	const separator = /^\s*(?:[;,]\s*)?/.exec(text.slice(time.length))?.[0] ?? '';
	const rest = text.slice(time.length + separator.length);
	if (rest === '') return { seconds: Number.parseInt(time, 10), target: '' };
	if (separator === '') return undefined;
	const named = rest.replace(/^url\s*=\s*/i, '');
	const quote = /^["']/.exec(named)?.[0];
	const target = quote === undefined ? named : (named.slice(1).split(quote)[0] ?? '');
	return { seconds: Number.parseInt(time, 10), target };
}
