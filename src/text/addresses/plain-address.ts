import { decodePercent } from './decode-percent.ts';
import { isRoute } from './link-address.ts';
import { isTrackingParameter } from './odd-address.ts';

/*
 * Addresses are changed as text: `URLSearchParams` writes the whole query again, so `?12345`
 * becomes `?12345=` and `?q=a%20b` becomes `?q=a+b`, which some servers take for another page.
 */

/**
 * An address without a login, the dot after its host, the default port of its protocol, and the
 * parameters that follow readers. All else stays as it is written.
 */
export function plainAddress(address: string): string {
	const protocol = /^https?:\/\//i.exec(address)?.[0];
	if (protocol === undefined) return address;
	const [authority = ''] = address.slice(protocol.length).split(/[/?#]/, 1);
	const server = authority.slice(authority.lastIndexOf('@') + 1);
	const [, port] = /:(\d*)$/.exec(server) ?? [];
	const host = port === undefined ? server : server.slice(0, -port.length - 1);
	const usual = protocol.toLowerCase() === 'http://' ? '80' : '443';
	const isUsual = port === undefined || port === '' || port === usual;
	const rest = address.slice(protocol.length + authority.length);
	return [protocol, host.replace(/\.$/, ''), isUsual ? '' : `:${port}`, withoutTracking(rest)].join(
		'',
	);
}

/** An address, or a part of it that has the query, without the parameters that follow readers. */
export function withoutTracking(address: string): string {
	const [before, fragment] = atFragment(address);
	const mark = before.indexOf('?');
	if (mark === -1) return address;
	const kept = before
		.slice(mark + 1)
		.split('&')
		.filter((parameter) => !isTrackingParameter(decodePercent(parameter.split('=', 1)[0] ?? '')));
	const query = kept.length > 0 ? `?${kept.join('&')}` : '';
	return before.slice(0, mark) + query + fragment;
}

/** An address without the fragment that names a place in its page; a route is another page. */
export function withoutAnchor(address: string): string {
	const [before, fragment] = atFragment(address);
	return isRoute(fragment.slice(1)) ? address : before;
}

/** The address before its fragment, and the fragment with its `#`, which may be empty. */
function atFragment(address: string): readonly [string, string] {
	const hash = address.indexOf('#');
	return hash === -1 ? [address, ''] : [address.slice(0, hash), address.slice(hash)];
}
