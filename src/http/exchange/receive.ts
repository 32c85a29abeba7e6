import { type Dispatcher, request } from 'undici';
import type { Ways } from '../connect/connection.ts';
import { isIncomplete, isLoose, isStale, speaksHttp2Alone } from '../outcome/failure-of-error.ts';
import { FetchFailure } from '../outcome/fetch-failure.ts';
import { isContradictory, looseRequest, type Received } from './loose-request.ts';
import { orAborted } from '../wait/or-aborted.ts';
import { isOfProxy, proxyFailure } from '../connect/proxy.ts';

/** Options for sending a request. */
export interface ReceiveOptions {
	ways: Ways;
	/** Whether a proxy connects for us. */
	proxied: boolean;
	signal: AbortSignal;
	/** Fetches a certificate file. */
	askCertificate: (url: URL) => Promise<Uint8Array>;
}

/** Sends a request in a way that the server accepts. Returns the answer when its head was received. */
export async function receive(
	url: URL,
	headers: Record<string, string>,
	options: ReceiveOptions,
): Promise<Received> {
	const { ways, proxied, signal } = options;
	requireSendable(headers);
	const by = (dispatcher: Dispatcher) => requestInTime(url, { dispatcher, headers, signal });
	try {
		const received = await by(ways.usual);
		if (!isContradictory(received) || !ways.connect) return received;
		received.body.on('error', () => undefined).destroy();
	} catch (error) {
		if (signal.aborted) throw error;
		if (proxied && isOfProxy(error)) throw proxyFailure(error);
		if (speaksHttp2Alone(error)) return by(ways.http2);
		// Retry like browsers (RFC 9112, section 9.3.1): a kept connection that the server just closed
		// says nothing about the page.
		if (ways.fresh && isStale(error)) return receive(url, headers, renewed(options));
		if (isIncomplete(error)) return receive(url, headers, await completed(url, options));
		if (!ways.connect || !isLoose(error)) throw error;
	}
	return looseRequest(url, headers, ways.connect, signal);
}

/** The options for another try on a new connection. */
function renewed(options: ReceiveOptions): ReceiveOptions {
	const { fresh, ...ways } = options.ways;
	return { ...options, ways: { ...ways, usual: fresh ?? ways.usual } };
}

/**
 * Fetches the certificates that a server does not send, as browsers do. Returns the options for
 * another try.
 *
 * @throws {FetchFailure} If they cannot be fetched.
 */
async function completed(url: URL, options: ReceiveOptions): Promise<ReceiveOptions> {
	const { signal, askCertificate, proxied } = options;
	const { complete, ...ways } = options.ways;
	if (!complete) {
		const why = proxied
			? 'Missing certificates are not fetched through a proxy.'
			: 'The certificates that were fetched do not complete the chain.';
		throw new FetchFailure('incomplete-chain', why);
	}
	const why = await orAborted(complete(url, askCertificate), signal);
	if (why !== undefined) throw new FetchFailure('incomplete-chain', why);
	return { ...options, ways };
}

/** A header whose value HTTP can carry (RFC 9110, section 5.5). */
const sendable = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Refuses headers that cannot be sent, such as a cookie with control characters. Undici refuses them
 * only after it has chosen a connection, and then never uses that connection again: all later
 * requests to the host would wait for it.
 *
 * @throws {FetchFailure}
 */
function requireSendable(headers: Readonly<Record<string, string>>): void {
	const odd = Object.entries(headers).find(([, value]) => !sendable.test(value))?.[0];
	if (odd === undefined) return;
	throw new FetchFailure('reset', `The header \`${odd}\` has characters that cannot be sent.`);
}

/** Obeys the signal even where undici does not: while it waits for a proxy to open a tunnel. */
async function requestInTime(
	url: URL,
	options: { dispatcher: Dispatcher; headers: Record<string, string>; signal: AbortSignal },
): Promise<Received> {
	const { signal } = options;
	const asked = request(url, { ...options, method: 'GET' });
	asked.then(
		({ body }) => {
			if (signal.aborted) body.on('error', () => undefined).destroy();
		},
		() => undefined,
	);
	return orAborted(asked, signal);
}
