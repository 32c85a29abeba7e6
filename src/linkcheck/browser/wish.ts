/** What a page in a browser asks for. */
export interface Wish {
	url: string;
	method: string;
	/** What for, in Chromium's words: `document`, `script`, `fetch` … */
	type: string;
	/** Names in lower case. */
	headers: Readonly<Record<string, string>>;
	/** Whether the page itself goes there, and not a frame in it or a part of it. */
	isPage: boolean;
}

/** What is given to it. */
export type Given =
	| { kind: 'answer'; status: number; headers: Record<string, string>; body: Uint8Array }
	/** The document is elsewhere. */
	| { kind: 'onward'; to: string }
	| { kind: 'withheld'; why: string };

/** What words may depend on. The rest is for the eye, the ear or somebody's statistics. */
const wanted: ReadonlySet<string> = new Set(['document', 'stylesheet', 'script', 'xhr', 'fetch']);

/** Whether the words of a page may depend on what it asks for. */
export function isNeeded({ type, method }: Pick<Wish, 'type' | 'method'>): boolean {
	return wanted.has(type) || (type === 'eventsource' && method === 'GET');
}

/** Why something is not even asked for; `undefined` where it is. */
export function withheldBecause({ url, method, type }: Wish): string | undefined {
	const { protocol = '' } = URL.parse(url) ?? {};
	if (!/^https?:$/.test(protocol)) return `\`${protocol || url.slice(0, 20)}\``;
	if (method !== 'GET') return `\`${method.slice(0, 10)}\``;
	return wanted.has(type) ? undefined : type.slice(0, 20);
}
