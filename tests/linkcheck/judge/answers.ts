import type { FailureReason, Fetched, Hop } from '../../../src/http/outcome/fetched.ts';

export const cited = 'https://news.example/2024/04/court-lifts-ban';

interface Shape {
	url?: string;
	finalUrl?: string;
	status?: number;
	headers?: Record<string, string>;
	mediaType?: string;
	chain?: Hop[];
}

/** An answer with a body of HTML. */
export function answer(html: string, shape: Shape = {}): Fetched {
	const {
		url = cited,
		finalUrl = url,
		status = 200,
		headers = {},
		mediaType = 'text/html',
	} = shape;
	const redirected: Hop[] =
		finalUrl === url
			? [{ url, status }]
			: [
					{ url, status: 302, location: finalUrl },
					{ url: finalUrl, status },
				];
	return {
		url,
		chain: shape.chain ?? redirected,
		tries: [],
		kind: 'answer',
		finalUrl,
		status,
		headers,
		...(status !== 304 && {
			body: { mediaType, bytes: new TextEncoder().encode(html), text: html, charset: 'utf-8' },
		}),
	};
}

/** A failure to get an answer. */
export function failure(reason: FailureReason, message = 'So it was.'): Fetched {
	return { url: cited, chain: [], tries: [], kind: 'failure', reason, message };
}

/** A page with title, heading and content. */
export function page(title: string, body: string, head = ''): string {
	return `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** About 2,000 characters of an article about something. */
export function article(sentence: string): string {
	return `<article>${`<p>${sentence} It was a long day, and much was said of it in the town. `.repeat(30)}</article>`;
}
