import { acceptEncoding } from '../body/unpack.ts';
import { decodePercent } from '../../text/addresses/decode-percent.ts';
import { site } from '../../site.ts';

/** Headers for some origins only, such as a token: origin → name → value. */
export type OriginHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Makes the headers of a request. They depend on the origin of each address, so a redirect never
 * takes a secret header to another origin.
 */
export function requestHeaders(userAgent: string, ofOrigins: OriginHeaders) {
	return (url: URL): Record<string, string> => ({
		'user-agent': userAgent,
		accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
		'accept-language': `${site.language},en;q=0.9,*;q=0.5`,
		'accept-encoding': acceptEncoding,
		...ofOrigins[url.origin],
	});
}

/** The `Authorization` header for an address with a user name and a password (RFC 7617, section 2). */
export function basicAuthorization({ username, password }: URL): string | undefined {
	if (username === '' && password === '') return undefined;
	const pair = `${decodePercent(username)}:${decodePercent(password)}`;
	return `Basic ${Buffer.from(pair).toString('base64')}`;
}
