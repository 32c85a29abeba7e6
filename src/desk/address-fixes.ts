import { isTrackingParameter } from '../text/odd-address.ts';
import { type Content, entriesOf } from '../content/content.ts';
import type { Splice } from '../edit/change.ts';
import { scalarAt } from '../edit/yaml-scalar.ts';
import { decodePercent } from '../text/decode-percent.ts';

/** Removes from the addresses of sources what does not belong to the page: see `plainAddress`. */
export function addressFixes(content: Content): Splice[] {
	return entriesOf(content, 'source').flatMap(({ value, file }) => {
		// The value as written: errors in other fields do not matter here.
		const written = String((value as { url?: unknown }).url);
		const plain = plainAddress(written);
		if (plain === written) return [];
		const text = content.texts.get(file) ?? '';
		const scalar = scalarAt(text, ['url']);
		// In quotes, an address may contain escapes.
		if (!scalar || text.slice(scalar.start, scalar.end) !== written) return [];
		return [{ file, start: scalar.start, end: scalar.end, text: plain }];
	});
}

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
	return [
		protocol,
		host.replace(/\.$/, ''),
		isUsual ? '' : `:${port}`,
		withoutFollowers(rest),
	].join('');
}

/** A path with its query, without the parameters that follow readers. */
function withoutFollowers(rest: string): string {
	const hash = rest.indexOf('#');
	const [before, fragment] = hash === -1 ? [rest, ''] : [rest.slice(0, hash), rest.slice(hash)];
	const mark = before.indexOf('?');
	if (mark === -1) return rest;
	const kept = before
		.slice(mark + 1)
		.split('&')
		.filter((parameter) => !isTrackingParameter(decodePercent(parameter.split('=', 1)[0] ?? '')));
	const query = kept.length > 0 ? `?${kept.join('&')}` : '';
	return before.slice(0, mark) + query + fragment;
}
