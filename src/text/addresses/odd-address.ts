/** Whether a query parameter only tracks readers and does not affect the page. */
export function isTrackingParameter(name: string): boolean {
	return /^(?:utm_|(?:fb|g|y|d|ms)clid$|mc_[ce]id$|igshid$|ref_src$|_hs(?:enc|mi)$|_g[al]$)/i.test(
		name,
	);
}

/** Whether an address is that of an AMP page. */
export function isAmp({ hostname, pathname, searchParams }: URL): boolean {
	return (
		/^amp\.|\.cdn\.ampproject\.org$/.test(hostname) ||
		/(?:^|\/)amp(?:\/|$)|\.amp$/.test(pathname) ||
		searchParams.has('amp')
	);
}

/** Whether an address belongs to a network that mirrors other sites. */
export function isMirror({ hostname }: URL): boolean {
	return /\.(?:cloudfront\.net|global\.ssl\.fastly\.net|akamaized\.net|translate\.goog)$|^cdn/.test(
		hostname,
	);
}

/**
 * Whether an address leads to its page through another one, which counts visitors or shortens the
 * address.
 */
export function isForwarder({ hostname, pathname, searchParams }: URL): boolean {
	const isSearch = /(?:^|\.)google\.[a-z.]{2,6}$/.test(hostname) && pathname === '/url';
	const through =
		/^(?:l|lm)\.facebook\.com$|^out\.reddit\.com$|\.safelinks\.protection\.outlook\.com$/.test(
			hostname,
		);
	const shortens =
		/^(?:t\.co|lnkd\.in|bit\.ly|buff\.ly|ow\.ly|goo\.gl|tinyurl\.com|is\.gd|news\.google\.com)$/.test(
			hostname,
		);
	return (isSearch && (searchParams.has('q') || searchParams.has('url'))) || through || shortens;
}

/** Whether an address names a port. */
export function namesPort(written: string): boolean {
	return /^https?:\/\/[^/?#]*:\d+(?:[/?#]|$)/.test(written);
}

/** Whether an address was pasted behind the beginning of another. */
export function hasTwoSchemes(written: string): boolean {
	return /^https?:\/\/https?:\/*/.test(written);
}

/** Whether an address is that of a copy in a public archive or in the cache of a search engine. */
export function isArchivedCopy({ hostname, pathname }: URL): boolean {
	return (
		(hostname === 'web.archive.org' && pathname.startsWith('/web/')) ||
		/^archive\.(?:ph|is|today|li|md|vn|fo)$|^webcache\.googleusercontent\.com$/.test(hostname)
	);
}

/** Whether an address is that of what a search engine found. */
export function isSearch({ hostname, pathname, searchParams }: URL): boolean {
	const isEngine =
		/(?:^|\.)(?:google|bing|yandex|ya|duckduckgo|baidu)\.(?:com|[a-z]{2}|co\.[a-z]{2})$/.test(
			hostname,
		);
	const asks = ['q', 'text', 'wd'].some((name) => searchParams.has(name));
	return isEngine && asks && /^\/(?:search\/?|s)?$/.test(pathname);
}

/** Whether an address says which words of the page a browser is to highlight. */
export function namesWords(written: string): boolean {
	return written.includes(':~:');
}

/**
 * Whether an address ends in a mark of the sentence it was copied from. Wikipedia has articles such
 * as `Apple_Inc.`
 */
export function endsInPunctuation(written: string): boolean {
	return /[.,;]$/.test(written) && !/^https?:\/\/[a-z-]+(?:\.m)?\.wikipedia\.org\//.test(written);
}
