import { TLSSocket } from 'node:tls';
import { guardedConnector, type GuardedOptions } from './guarded-connector.ts';
import { missingIssuers } from './missing-issuers.ts';
import { openSocket } from './open-socket.ts';
import type { Trust } from './trust.ts';

/**
 * Fetches the certificates that the server of an address leaves out, for all connections from then on.
 *
 * @param ask - Fetches the file of one.
 * @returns Why they could not be had, as a sentence; `undefined` where they could.
 */
export type CompleteChain = (
	url: URL,
	ask: (url: URL) => Promise<Uint8Array>,
) => Promise<string | undefined>;

/** Makes what completes chains. The file of a certificate is asked for once in a run. */
export function makeCompleter(options: GuardedOptions, trust: Trust): CompleteChain {
	// Nothing is sent over such a connection: it is opened to see the certificates.
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
