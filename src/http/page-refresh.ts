import { Parser } from 'htmlparser2';
import { readRefresh, type Refresh } from '../text/html/refresh.ts';
import type { Answer } from './exchange.ts';
import type { Body } from './fetched.ts';
import { withoutLogin } from './redirect.ts';

/** Seconds after which a page that sends on was meant to be read. */
const longestRefresh = 10;

/** Characters that the element may take. */
const longestElement = 4096;

/** Elements inside one another; a page that nests deeper keeps its parser busy and its readers nowhere. */
const deepest = 1000;

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
	if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType)) return undefined;
	// Parsing costs, and hardly any page has one.
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
