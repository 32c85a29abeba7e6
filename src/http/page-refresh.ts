import { parseHtml } from '../text/html/parse-html.ts';
import { readRefresh, type Refresh } from '../text/html/refresh.ts';
import type { Answer } from './exchange.ts';
import type { Body } from './fetched.ts';
import { withoutLogin } from './redirect.ts';

/** Seconds after which a page that sends on was meant to be read. */
const longestRefresh = 10;

/** Elements in which a browser that runs code hears no `meta`. */
const unheard: ReadonlySet<string> = new Set(['noscript', 'template', 'svg', 'math']);

/**
 * Where a page sends its readers by itself within a few seconds, by the field `Refresh` or by `<meta
 * http-equiv="refresh">` (HTML Standard, section 4.2.5.3): to a browser that is a redirect.
 * `undefined` where it stays, or loads itself anew.
 *
 * @param url - The page's own address.
 */
export function refreshTarget({ headers }: Answer, page: Body, url: URL): URL | undefined {
	const field = headers.refresh === undefined ? undefined : readRefresh(headers.refresh);
	const { seconds, target } = field ?? refreshOf(page) ?? {};
	if (target === undefined || target === '' || (seconds ?? 0) > longestRefresh) return undefined;
	const next = URL.parse(target, url.href);
	// Code as an address is never run from here (same section, step 11).
	if (!next || next.protocol === 'javascript:' || isSame(next, url)) return undefined;
	return withoutLogin(next);
}

function isSame(next: URL, url: URL): boolean {
	const bare = new URL(next);
	bare.hash = '';
	return bare.href === url.href;
}

function refreshOf({ mediaType, text = '' }: Body): Refresh | undefined {
	// Parsing costs, and hardly any page has one.
	if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType) || !/refresh/i.test(text)) {
		return undefined;
	}
	let found: Refresh | undefined;
	let deaf = 0;
	parseHtml(text, {
		onopentag(name, { 'http-equiv': field, content = '' }) {
			if (unheard.has(name)) deaf += 1;
			if (name !== 'meta' || deaf > 0 || field?.trim().toLowerCase() !== 'refresh') return;
			found ??= readRefresh(content);
		},
		onclosetag(name) {
			if (unheard.has(name)) deaf -= 1;
		},
	});
	return found;
}
