import { Agent, type buildConnector, type Dispatcher } from 'undici';
import { type CompleteChain, makeCompleter } from './complete-chain.ts';
import { guardedConnector, type GuardedOptions } from './guarded-connector.ts';
import { proxyDispatcher } from './proxy.ts';
import { Trust } from './trust.ts';

/** What it takes to open connections. */
export interface ConnectionOptions extends GuardedOptions {
	/** Most connections to one origin. */
	perHost: number;
	/** Address of an HTTP proxy, which resolves and connects in our stead. */
	proxy?: string | undefined;
	/** Certificates in PEM trusted besides the usual ones. */
	ca?: string | undefined;
	/** Milliseconds from the request to the end of the headers. */
	headersTimeout: number;
	/** Milliseconds a body may stand still. */
	idleTimeout: number;
}

/** Bytes of headers in one answer; long security policies and cookies do pass Node's 16 KiB. */
const maxHeaderSize = 64 * 1024;

/** The ways by which requests go out; the others are for servers that the first cannot talk to. */
export interface Ways {
	usual: Dispatcher;
	/** HTTP/2, for servers that speak nothing else. */
	http2: Dispatcher;
	/** Opens a connection for each request, for one whose kept connection the server had just closed; absent with a proxy. */
	fresh?: Dispatcher;
	/** Opens a bare connection; absent with a proxy, which connects in our stead. */
	connect?: buildConnector.connector;
	/** Fetches certificates that a server leaves out; absent with a proxy. */
	complete?: CompleteChain;
}

/**
 * Makes the ways all requests go by. The guard sits in the connector: a literal address is judged
 * before the socket is opened, a name when it is resolved for that very socket, so that the address
 * connected to is the address judged, and a name that changes its answer gains nothing.
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
		// Before the time of the whole request is over, so that it is known whose silence it was.
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
