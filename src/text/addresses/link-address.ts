/**
 * The address under which a link is requested and remembered: as a browser writes it (WHATWG URL),
 * without its fragment, which is never sent. Text that is not an address stays as it is.
 */
export function linkAddress(url: string): string {
	const parsed = URL.parse(url);
	if (!parsed) return url;
	parsed.hash = '';
	return parsed.href;
}

/** The fragment of an address without its `#`; `undefined` if it has none. */
export function fragmentOf(url: string): string | undefined {
	const hash = URL.parse(url)?.hash ?? '';
	return hash.length > 1 ? hash.slice(1) : undefined;
}

/**
 * Whether a fragment, without its `#`, is a route (`#/report`, `#!/story/5`): a page of an
 * application that its code shows, not a place in a page.
 */
export function isRoute(fragment: string): boolean {
	return /^[!/]/.test(fragment);
}
