import { acceptEncoding } from './unpack.ts';
import { decodePercent } from '../text/decode-percent.ts';
import { site } from '../site.ts';

/** Headers for some origins alone, such as a token: origin → name → value. */
export type OriginHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Makes the headers of a request. They are made anew for every address from its own origin, so that
 * what is secret for one never reaches another through a redirect.
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

/** The `Authorization` of an address that carries a name and a password (RFC 7617, section 2). */
export function basicAuthorization({ username, password }: URL): string | undefined {
	if (username === '' && password === '') return undefined;
	const pair = `${decodePercent(username)}:${decodePercent(password)}`;
	return `Basic ${Buffer.from(pair).toString('base64')}`;
}
