/** Where an address leads, seen from a page of the site. */
export type Address =
	/** Another site, or a scheme that does not lead to a page: `mailto:`, `data:`. */
	| { kind: 'outside' }
	/** Not a valid address. */
	| { kind: 'malformed'; reason: string; hint: string }
	/** The machine the page is read on. */
	| { kind: 'local' }
	/** Our host, but not below the site's base path. */
	| { kind: 'beside'; path: string }
	| Inside;

/** A place within the site. */
export interface Inside {
	kind: 'inside';
	/** Decoded path below the base path, with a leading `/`. */
	path: string;
	/** The fragment as written, without `#` and without directives. */
	fragment: string;
	/** Each `text=` directive, as written (WICG text fragments, section 3.3). */
	directives: readonly string[];
}

/** The site's own address, parsed. */
export interface SiteAddress {
	/** Scheme, host and port. */
	origin: string;
	/** Host and port; `http` and `https` are one site. */
	host: string;
	/** Path below which the site is published, with `/` at both ends. */
	base: string;
}

/** @throws {TypeError} If the address is not an absolute URL. */
export function parseSiteAddress(address: string): SiteAddress {
	const { origin, host, pathname } = new URL(address);
	return { origin, host, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** The address of a file of the site: `/a/index.html` → `https://host/base/a/`. */
export function addressOf(file: string, { origin, base }: SiteAddress): string {
	const path = file.replace(/\/index\.html$/, '/').slice(1);
	return origin + base + path.split('/').map(encodeURIComponent).join('/');
}

/**
 * Resolves an address as a browser does (URL Living Standard).
 *
 * @param href - As written.
 * @param from - The absolute address that `href` is relative to.
 */
export function resolveAddress(href: string, from: string, site: SiteAddress): Address {
	const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();
	if (scheme !== undefined && !/^(?:https?|file)$/.test(scheme)) return { kind: 'outside' };
	const url = URL.parse(href, from);
	if (!url) return malformed('it does not parse', 'Write a whole address, or a path');
	if (url.protocol === 'file:' || isLocal(url.hostname)) return { kind: 'local' };
	if (url.host !== site.host) return { kind: 'outside' };
	if (href.includes('\\')) {
		return malformed('it has a backslash in it', 'Write `/` instead of a backslash');
	}
	const path = decodePath(url.pathname);
	if (path === undefined) {
		return malformed(
			'a `%` in it is not followed by UTF-8 in hexadecimal',
			'Write `%25` for a percent sign',
		);
	}
	const below = belowBase(path, site.base);
	if (below === undefined) return { kind: 'beside', path };
	return { kind: 'inside', path: below, ...splitHash(url.hash) };
}

/** Splits `#fragment:~:text=a&text=b` into the fragment and the text directives. */
export function splitHash(hash: string): Pick<Inside, 'fragment' | 'directives'> {
	const at = hash.indexOf(':~:');
	if (at === -1) return { fragment: hash.slice(1), directives: none };
	return {
		fragment: hash.slice(1, at),
		directives: hash
			.slice(at + 3)
			.split('&')
			.filter((directive) => directive.startsWith('text='))
			.map((directive) => directive.slice(5))
			// A directive without words is ignored: it points at nothing, and the page opens at its top.
			.filter((directive) => directive !== ''),
	};
}

const none: readonly string[] = [];

function malformed(reason: string, hint: string): Address {
	return { kind: 'malformed', reason, hint: `${hint}.` };
}

function isLocal(host: string): boolean {
	return /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/.test(host);
}

/** Decodes segment by segment: an encoded slash is part of a name. `+` is a plus sign in a path. */
function decodePath(path: string): string | undefined {
	if (!path.includes('%')) return path;
	try {
		return path
			.split('/')
			.map((segment) => decodeURIComponent(segment).replaceAll('/', '%2F'))
			.join('/');
	} catch {
		return undefined;
	}
}

function belowBase(path: string, base: string): string | undefined {
	if (base === '/') return path;
	if (path.startsWith(base)) return path.slice(base.length - 1);
	return `${path}/` === base ? '/' : undefined;
}
