import { type Agent, type Dispatcher, Pool, ProxyAgent } from 'undici';
import { FetchFailure } from '../outcome/fetch-failure.ts';
import type { TrustOptions } from './trust.ts';

/** Statuses of a proxy that cannot reach the site (RFC 9110, section 15.6). */
const siteTroubles = new Set([502, 503, 504]);

/** Codes for a proxy that could not be reached at all. */
const unreached =
	/^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_PRX)/;

/** What undici says about an answer with status 407. */
const wantsLogin = 'Proxy Authentication Required';

/**
 * Makes the dispatcher for a proxy. Errors of the proxy are reported as such, not as errors of
 * pages.
 */
export function proxyDispatcher(
	uri: string,
	shared: Agent.Options,
	{ connectTimeout, tls: trusted }: { connectTimeout: number; tls: TrustOptions },
): Dispatcher {
	return new ProxyAgent({
		...shared,
		uri,
		requestTls: trusted,
		proxyTls: { timeout: connectTimeout, ...trusted },
		clientFactory: (origin, options) => new TunnelPool(origin, options, connectTimeout),
	});
}

/** Connections to a proxy that open tunnels, or fail with a reason in time. */
class TunnelPool extends Pool {
	readonly #patience: number;

	constructor(origin: URL, options: Pool.Options, patience: number) {
		super(origin, options);
		this.#patience = patience;
	}

	override async connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
		const tunnel = super.connect(options).catch((error: unknown) => {
			throw proxyFailure(error);
		});
		const late = Promise.withResolvers<never>();
		const timer = setTimeout(() => {
			// Close a tunnel that opens after this, because nobody would use it.
			tunnel.then(
				({ socket }) => socket.on('error', () => undefined).destroy(),
				() => undefined,
			);
			late.reject(
				new FetchFailure('proxy', `It opened no connection within ${this.#patience} ms.`),
			);
		}, this.#patience);
		const opened = await Promise.race([tunnel, late.promise]).finally(() => {
			clearTimeout(timer);
		});
		// If the proxy refused, close its connection.
		if (opened.statusCode === 200) return opened;
		opened.socket.on('error', () => undefined).destroy();
		throw refusal(opened.statusCode);
	}
}

function refusal(status: number): FetchFailure {
	if (siteTroubles.has(status)) {
		return new FetchFailure('reset', `The proxy could not reach the site (${status}).`, {
			isTemporary: true,
		});
	}
	return status === 407
		? new FetchFailure('proxy', 'It asks for a user name and a password (407).')
		: new FetchFailure('proxy', `It refuses to open a connection to the site (${status}).`);
}

/** The failure for an error of the proxy itself. */
export function proxyFailure(error: unknown): FetchFailure {
	if (error instanceof FetchFailure) return error;
	const words = error instanceof Error ? error.message : String(error);
	if (words.includes(wantsLogin)) return refusal(407);
	return new FetchFailure('proxy', `It could not be reached (${words}).`, { cause: error });
}

/**
 * Whether an error of a plain request means that the proxy was not reached or wants a login. A plain
 * request only connects to the proxy.
 */
export function isOfProxy(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	return unreached.test(code) || error.message.includes(wantsLogin);
}
