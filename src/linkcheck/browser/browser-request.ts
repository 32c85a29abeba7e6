/** A request of a page in a browser. */
export interface BrowserRequest {
	url: string;
	method: string;
	/** Kind of resource, in Chromium's terms: `document`, `script`, `fetch` … */
	type: string;
	/** Names in lower case. */
	headers: Readonly<Record<string, string>>;
	/** Whether the page itself navigates there, not a frame or a part of it. */
	isPage: boolean;
}

/** The reply to a request. */
export type BrowserReply =
	| { kind: 'answer'; status: number; headers: Record<string, string>; body: Uint8Array }
	/** The document redirects to another address. */
	| { kind: 'redirect'; to: string }
	| { kind: 'withheld'; why: string };

/**
 * Kinds of resource that can change the words of a page. The rest are pictures, sound or statistics.
 */
const wanted: ReadonlySet<string> = new Set(['document', 'stylesheet', 'script', 'xhr', 'fetch']);

/** Whether the words of a page may depend on a request. */
export function isNeeded({ type, method }: Pick<BrowserRequest, 'type' | 'method'>): boolean {
	return wanted.has(type) || (type === 'eventsource' && method === 'GET');
}

/** Why a request is not sent at all; `undefined` if it is. */
export function withheldBecause({ url, method, type }: BrowserRequest): string | undefined {
	const { protocol = '' } = URL.parse(url) ?? {};
	if (!/^https?:$/.test(protocol)) return `\`${protocol || url.slice(0, 20)}\``;
	if (method !== 'GET') return `\`${method.slice(0, 10)}\``;
	return wanted.has(type) ? undefined : type.slice(0, 20);
}
