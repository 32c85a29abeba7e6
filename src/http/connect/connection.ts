import { Agent, type buildConnector, type Dispatcher } from 'undici';
import { type CompleteChain, makeCompleter } from './complete-chain.ts';
import { guardedConnector, type GuardedOptions } from './guarded-connector.ts';
import { proxyDispatcher } from './proxy.ts';
import { Trust } from './trust.ts';

/** Options for opening connections. */
export interface ConnectionOptions extends GuardedOptions {
	/** Maximum number of connections to one origin. */
	perHost: number;
	/** Address of an HTTP proxy, which resolves names and connects for us. */
	proxy?: string | undefined;
	/** Certificates in PEM to trust in addition to the usual ones. */
	ca?: string | undefined;
	/** Milliseconds from the request to the end of the headers. */
	headersTimeout: number;
	/** Milliseconds a body may stall. */
	idleTimeout: number;
}

/**
 * Maximum size of the headers of an answer, in bytes. Long security policies and cookies can exceed
 * Node's 16 KiB.
 */
const maxHeaderSize = 64 * 1024;

/** The ways to send requests. The others are for cases in which the usual one fails. */
export interface Ways {
	usual: Dispatcher;
	/** HTTP/2, for servers that accept nothing else. */
	http2: Dispatcher;
	/**
	 * Opens a new connection for each request, for use after the server closed a kept one; absent with
	 * a proxy.
	 */
	fresh?: Dispatcher;
	/** Opens a bare connection; absent with a proxy, which connects for us. */
	connect?: buildConnector.connector;
	/** Fetches certificates that a server does not send; absent with a proxy. */
	complete?: CompleteChain;
}

/**
 * Makes the ways to send requests. The guard is in the connector: a literal address is judged before
 * the socket is opened, and a name when it is resolved for that socket. So the address judged is the
 * one connected to, and DNS rebinding has no effect.
 */
export function openWays(options: ConnectionOptions): Ways {
	const trust = new Trust(options.ca);
	const shared = {
		headersTimeout: options.headersTimeout,
		bodyTimeout: options.idleTimeout,
		connections: options.perHost,
		pipelining: 1,
		maxHeaderSize,
	};
	const { proxy } = options;
	if (proxy !== undefined) {
		// Shorter than the timeout for the headers, so that we know it was the proxy that did not
		// answer.
		const patience = Math.min(options.connectTimeout, Math.ceil(options.headersTimeout * 0.8));
		const through = (allowH2: boolean) =>
			proxyDispatcher(
				proxy,
				{ ...shared, allowH2 },
				{ connectTimeout: patience, tls: trust.options },
			);
		return { usual: through(false), http2: through(true) };
	}
	const connect = guardedConnector(options, trust, { allowH2: false });
	const overHttp2 = guardedConnector(options, trust, { allowH2: true });
	return {
		usual: new Agent({ ...shared, allowH2: false, connect }),
		http2: new Agent({ ...shared, allowH2: true, connect: overHttp2 }),
		fresh: new Agent({ ...shared, pipelining: 0, allowH2: false, connect }),
		connect,
		complete: makeCompleter(options, trust),
	};
}
