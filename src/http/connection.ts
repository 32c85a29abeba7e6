import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { rootCertificates } from 'node:tls';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import type { AddressGuard } from './address-guard.ts';
import { FetchFailure } from './fetch-failure.ts';
import type { LookupName } from './lookup-name.ts';
import { proxyDispatcher } from './proxy.ts';

/** What it takes to open connections. */
export interface ConnectionOptions {
	guard: AddressGuard;
	lookup: LookupName;
	/** Most connections to one origin. */
	perHost: number;
	/** Address of an HTTP proxy, which resolves and connects in our stead. */
	proxy?: string | undefined;
	/** Certificates in PEM trusted besides the usual ones. */
	ca?: string | undefined;
	/** Milliseconds for name, connection and TLS handshake together. */
	connectTimeout: number;
	/** Milliseconds from the request to the end of the headers. */
	headersTimeout: number;
	/** Milliseconds a body may stand still. */
	idleTimeout: number;
}

/** Bytes of headers in one answer; long security policies and cookies do pass Node's 16 KiB. */
const maxHeaderSize = 64 * 1024;

/** The ways by which requests go out; the second and third are for servers that the first cannot talk to. */
export interface Ways {
	usual: Dispatcher;
	/** HTTP/2, for servers that speak nothing else. */
	http2: Dispatcher;
	/** Opens a bare connection; absent with a proxy, which connects in our stead. */
	connect?: buildConnector.connector;
}

/**
 * Makes the ways all requests go by. The guard sits in the connector: a literal address is judged
 * before the socket is opened, a name when it is resolved for that very socket, so that the address
 * connected to is the address judged, and a name that changes its answer gains nothing.
 */
export function openWays(options: ConnectionOptions): Ways {
	const tls = options.ca === undefined ? {} : { ca: [...rootCertificates, options.ca] };
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
			proxyDispatcher(proxy, { ...shared, allowH2 }, { connectTimeout: patience, tls });
		return { usual: through(false), http2: through(true) };
	}
	const connectBy = (allowH2: boolean) => {
		const connect = buildConnector({
			...{ ...tls, allowH2 },
			timeout: options.connectTimeout,
			lookup: guardedLookup(options),
		});
		return guardedConnector(connect, options.guard);
	};
	const connect = connectBy(false);
	return {
		usual: new Agent({ ...shared, allowH2: false, connect }),
		http2: new Agent({ ...shared, allowH2: true, connect: connectBy(true) }),
		connect,
	};
}

function guardedConnector(
	connect: buildConnector.connector,
	guard: AddressGuard,
): buildConnector.connector {
	return (target, callback) => {
		const literal = target.hostname.replace(/^\[|\]$/g, '');
		const refusal = isIP(literal) ? guard(literal) : undefined;
		if (refusal === undefined) connect(target, callback);
		else callback(refusedAddress(literal, refusal), null);
	};
}

/**
 * Judges a host by its name alone, for use with a proxy, whose own lookup is out of our sight. A
 * name that cannot be resolved here is left to the proxy.
 *
 * @throws {FetchFailure} If the host is, or resolves to, nothing but refused addresses.
 */
export async function judgeHost(hostname: string, guard: AddressGuard, lookup: LookupName) {
	const literal = hostname.replace(/^\[|\]$/g, '');
	const addresses = isIP(literal)
		? [{ address: literal, family: isIP(literal) }]
		: await lookup(literal).catch((): LookupAddress[] => []);
	if (addresses.length > 0) allowedOf(literal, addresses, guard);
}

function guardedLookup({ guard, lookup }: ConnectionOptions): LookupFunction {
	return (hostname, { all }, callback) => {
		lookup(hostname)
			.then((addresses) => allowedOf(hostname, addresses, guard))
			.then(
				(allowed) => {
					const first = allowed[0];
					if (all) callback(null, allowed);
					else callback(null, first?.address ?? '', first?.family);
				},
				(error: unknown) => {
					callback(error as NodeJS.ErrnoException, '');
				},
			);
	};
}

/** The addresses of a host that may be connected to. */
function allowedOf(
	hostname: string,
	addresses: readonly LookupAddress[],
	guard: AddressGuard,
): LookupAddress[] {
	const allowed = addresses.filter(({ address }) => guard(address) === undefined);
	if (allowed.length > 0) return allowed;
	const refused = addresses[0]?.address;
	if (refused === undefined) throw new FetchFailure('dns', 'The name has no address.');
	throw refusedAddress(hostname, guard(refused) ?? 'is refused', refused);
}

function refusedAddress(hostname: string, refusal: string, address = hostname): FetchFailure {
	const subject =
		address === hostname ? `\`${address}\`` : `\`${hostname}\` is \`${address}\`, which`;
	return new FetchFailure('unsafe-address', `${subject} ${refusal}.`);
}
