import { site } from '../../site.ts';

/** Our name in `robots.txt`, a product token (RFC 9309, section 2.2.1). */
export const robotName = 'ThreePoints-LinkCheck';

/** Our `User-Agent` header. Most bot walls let requests through whose value begins with `Mozilla`. */
export const defaultUserAgent = `Mozilla/5.0 (compatible; ${robotName}/1.0; +${site.address.replace(/\/$/, '')}/link-checker/)`;

/**
 * The name a user agent goes by in `robots.txt` (RFC 9309, section 2.2.1): the first product named
 * after `compatible;`, else the first product.
 */
export function robotNameOf(userAgent: string): string {
	const name = /compatible;\s*([\w-]+)/.exec(userAgent) ?? /^\s*([\w-]+)/.exec(userAgent);
	return name?.[1] ?? robotName;
}
