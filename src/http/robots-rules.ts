import robotsParser, { type Robot } from 'robots-parser';
import { follow } from './follow.ts';
import type { FetchTools } from './fetch-tools.ts';

/** Maximum number of bytes to read of a `robots.txt` (RFC 9309, section 2.5). */
const robotsLength = 512 * 1024;

/**
 * Makes the function that says whether an address may be asked (RFC 9309). Each origin's
 * `robots.txt` is fetched once. If it cannot be fetched, the address may be asked. That applies to
 * 4xx, to hosts that do not answer and, unlike in RFC 9309, to 5xx after a second try: we only look
 * at single cited pages, and a broken `robots.txt` forbids nothing.
 */
export function robotsRules(robotName: string, tools: FetchTools): (url: URL) => Promise<boolean> {
	const rules = new Map<string, Promise<Robot | undefined>>();
	return async (url) => {
		let known = rules.get(url.origin);
		if (!known) {
			known = fetchRules(new URL('/robots.txt', url).href, tools);
			rules.set(url.origin, known);
		}
		return (await known)?.isAllowed(url.href, robotName) ?? true;
	};
}

async function fetchRules(url: string, tools: FetchTools): Promise<Robot | undefined> {
	const limits = { retries: 1, retryFailures: false, maxBody: robotsLength, cut: true };
	const fetched = await follow(url, limits, tools);
	if (fetched.kind === 'failure' || fetched.status !== 200 || !fetched.body) return undefined;
	return robotsParser(url, new TextDecoder().decode(fetched.body.bytes));
}
