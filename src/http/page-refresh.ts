import { Parser } from 'htmlparser2';
import { readRefresh, type Refresh } from '../text/html/refresh.ts';
import type { Answer } from './exchange/exchange.ts';
import type { Body } from './outcome/fetched.ts';
import { withoutLogin } from './exchange/redirect.ts';

/**
 * Maximum delay of a refresh that counts as a redirect, in seconds. A page with a longer one is
 * meant to be read.
 */
const longestRefresh = 10;

/** Maximum length of the element, in characters. */
const longestElement = 4096;

/** Maximum nesting of elements. A page that nests deeper would only slow the parser. */
const deepest = 1000;

/** Elements in which a browser that runs code ignores a `meta`. */
const unheard: ReadonlySet<string> = new Set(['noscript', 'template', 'svg', 'math']);

/**
 * Where a page redirects within a few seconds by the header `Refresh` or by `<meta
 * http-equiv="refresh">` (HTML Standard, section 4.2.5.3). `undefined` if it stays, or reloads
 * itself and `mayReload` is false.
 *
 * @param url - The page's own address.
 */
export function refreshTarget(
	{ headers }: Answer,
	page: Body,
	url: URL,
	mayReload: boolean,
): URL | undefined {
	const field = headers.refresh === undefined ? undefined : readRefresh(headers.refresh);
	const { seconds, target } = field ?? refreshOf(page) ?? {};
	if (target === undefined || (seconds ?? 0) > longestRefresh) return undefined;
	const next = target === '' ? new URL(url) : URL.parse(target, url.href);
	// A `javascript:` address is not followed (same section, step 11).
	if (!next || next.protocol === 'javascript:' || (isSame(next, url) && !mayReload)) {
		return undefined;
	}
	return withoutLogin(next);
}

function isSame(next: URL, url: URL): boolean {
	const bare = new URL(next);
	bare.hash = '';
	return bare.href === url.href;
}

function refreshOf({ mediaType, text = '' }: Body): Refresh | undefined {
	if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType)) return undefined;
	// Only parse if needed: parsing is slow, and hardly any page has a refresh.
	const [last] = [...text.matchAll(/http-equiv\s{0,9}=\s{0,9}["']?\s{0,9}refresh/gi)].slice(-1);
	if (!last) return undefined;
	let found: Refresh | undefined;
	let depth = 0;
	let deaf = 0;
	const parser = new Parser({
		onopentag(name, { 'http-equiv': field, content = '' }) {
			depth += 1;
			if (unheard.has(name)) deaf += 1;
			if (name !== 'meta' || deaf > 0 || field?.trim().toLowerCase() !== 'refresh') return;
			found ??= readRefresh(content);
		},
		onclosetag(name) {
			depth -= 1;
			if (unheard.has(name)) deaf -= 1;
		},
	});
	const end = last.index + longestElement;
	for (let from = 0; from < end && !found && depth < deepest; from += longestElement) {
		parser.write(text.slice(from, Math.min(from + longestElement, end)));
	}
	return found;
}
