/** A source's address with a text fragment, so that a browser goes to the quoted words (WICG text fragments, section 3.3). */
export function quotedAddress(url: string, quote: string | undefined): string {
	if (quote === undefined || url.includes('#')) return url;
	const words = (quote.split('[...]')[0] ?? '').trim().split(/\s+/);
	const cut = (part: string[]) =>
		encodeURIComponent(part.join(' ').replace(/(?<![,.;:])[,.;:]+$/, '')).replaceAll('-', '%2D');
	const text = words.length > 8 ? `${cut(words.slice(0, 4))},${cut(words.slice(-4))}` : cut(words);
	return `${url}#:~:text=${text}`;
}
