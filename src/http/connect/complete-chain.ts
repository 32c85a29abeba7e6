import { TLSSocket } from 'node:tls';
import { guardedConnector, type GuardedOptions } from './guarded-connector.ts';
import { missingIssuers } from './missing-issuers.ts';
import { openSocket } from './open-socket.ts';
import type { Trust } from './trust.ts';

/**
 * Fetches the certificates that the server of an address does not send, for all later connections.
 *
 * @param ask - Fetches the file of a certificate.
 * @returns Why they could not be fetched, as a sentence; `undefined` if they were.
 */
export type CompleteChain = (
	url: URL,
	ask: (url: URL) => Promise<Uint8Array>,
) => Promise<string | undefined>;

/** Makes the function that completes chains. Each certificate file is fetched once in a run. */
export function makeCompleter(options: GuardedOptions, trust: Trust): CompleteChain {
	// Nothing is sent over these connections; they only serve to see the certificates.
	const connect = guardedConnector(options, trust, { allowH2: false, rejectUnauthorized: false });
	const files = new Map<string, Promise<Uint8Array>>();
	return async (url, ask) => {
		const socket = await openSocket(url, connect);
		const own = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
		socket.destroy();
		if (!own) return 'It sends no certificate.';
		const missing = await missingIssuers(
			own,
			(certificate) => trust.hasSigned(certificate),
			(address) => {
				const known = files.get(address.href) ?? ask(address);
				files.set(address.href, known);
				return known;
			},
		);
		if (missing.kind === 'none') return missing.why;
		trust.add(missing.issuers);
		return undefined;
	};
}
