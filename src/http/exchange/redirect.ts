import { FetchFailure } from '../outcome/fetch-failure.ts';

/** Maximum number of redirects to follow. */
export const redirectLimit = 10;

const redirects = new Set([301, 302, 303, 307, 308]);

/** Whether an answer with this status is a redirect (RFC 9110, section 15.4). */
export function isRedirectStatus(status: number): boolean {
	return redirects.has(status);
}

/**
 * Where a redirect leads.
 *
 * @param location - The `Location` header as received, each byte as one character.
 * @throws {FetchFailure} If it is missing, empty, or not an address.
 */
export function resolveLocation(location: string | undefined, base: URL): URL {
	if (location === undefined || location.trim() === '') {
		throw new FetchFailure(
			'bad-redirect',
			'The address redirects, but the server does not say where to.',
		);
	}
	const text = utf8Where(location);
	const next = URL.parse(text, base.href);
	if (!next) {
		throw new FetchFailure(
			'bad-redirect',
			`The address redirects to \`${text}\`, which is not an address.`,
		);
	}
	return withoutLogin(next);
}

/**
 * Removes user name and password, so that a redirect cannot log us in and they do not appear in a
 * report.
 */
export function withoutLogin(url: URL): URL {
	const copy = new URL(url);
	copy.username = '';
	copy.password = '';
	return copy;
}

/**
 * Reads the bytes as UTF-8 if they are valid. Servers send letters beyond ASCII although they must
 * not.
 */
function utf8Where(bytes: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
	} catch {
		return bytes;
	}
}
