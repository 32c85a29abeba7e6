import { isAmp, isMirror, namesPort } from '../text/addresses/odd-address.ts';
import { plainAddress, withoutAnchor, withoutTracking } from '../text/addresses/plain-address.ts';

/** Prefixes of hosts that show the same pages, for example to phones. */
const mobile = /^(?:www\d?|m|mobile|amp|wap|touch)\./;

/**
 * A key that is the same for all addresses of one page. It ignores scheme, `www.`, hosts for phones
 * and AMP, a dot or port after the host, tracking parameters, the order of parameters, a final slash
 * and the fragment, unless that is a route.
 */
export function pageKey(address: string): string {
	const url = URL.parse(withoutAnchor(withoutTracking(inAmpCache(address))));
	if (!url) return address;
	let host = url.hostname.toLowerCase().replace(/\.$/, '');
	while (mobile.test(host) && host.split('.').length > 2) host = host.replace(mobile, '');
	const path = url.pathname
		.replace(/\/amp(?=\/|$)|^\/amp(?=\/)|\.amp(?=\.html?$|$)/g, '')
		.replace(/\/(?:index\.\w{2,5})?$/, '');
	const choices = [...url.searchParams]
		.filter(([name]) => !/^(?:amp|outputType)$/.test(name))
		.map(([name, value]) => `${name}=${value}`)
		.sort();
	return `${host}${path}?${choices.join('&')}${url.hash}`;
}

/**
 * The original address of a page in an AMP cache: `https://x-org.cdn.ampproject.org/c/s/x.org/page`.
 */
function inAmpCache(address: string): string {
	const [, isSecure, rest] =
		/^https?:\/\/(?:[^/]{1,200}\.cdn\.ampproject\.org\/[acv]|www\.google\.[a-z.]{2,6}\/amp)(\/s)?\/(.+)$/.exec(
			address,
		) ?? [];
	return rest === undefined ? address : `http${isSecure === undefined ? '' : 's'}://${rest}`;
}

/**
 * Whether an address is not a good one for a source: an AMP page, a mirror, or a host with a port or
 * a final dot.
 */
export function isOdd(address: string): boolean {
	const url = URL.parse(address);
	if (!url) return true;
	return url.hostname.endsWith('.') || namesPort(url.href) || isAmp(url) || isMirror(url);
}

/**
 * An address as a reader would open it: without tracking parameters, login, a dot after the host, or
 * a fragment that is not a route.
 */
export function cleanAddress(address: string): string {
	const url = URL.parse(inAmpCache(address));
	return url ? withoutAnchor(plainAddress(url.href)) : address;
}

/** The address to write for a page, and where it was taken from. */
export function addressToWrite(
	final: string,
	own: readonly string[],
): { value: string; from: string } {
	const asked = cleanAddress(final);
	const named = own.find((address) => {
		if (isOdd(address) || URL.parse(address)?.pathname === '/') return false;
		return isOdd(asked) || pageKey(address) === pageKey(asked);
	});
	if (named !== undefined && (isOdd(asked) || isBetter(named, asked))) {
		return { value: cleanAddress(named), from: 'the address that the page gives itself' };
	}
	return { value: asked, from: final === asked ? 'the address' : 'the address, cleaned' };
}

/**
 * Whether the page's own address is different and its scheme is not worse: `http:` does not replace
 * `https:`.
 */
function isBetter(named: string, asked: string): boolean {
	return named !== asked && (named.startsWith('https:') || asked.startsWith('http:'));
}
