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
	const connect = guardedConnector(options, { ...tls, allowH2: false });
	return {
		usual: new Agent({ ...shared, allowH2: false, connect }),
		http2: new Agent({
			...shared,
			allowH2: true,
			connect: guardedConnector(options, { ...tls, allowH2: true }),
		}),
		connect,
	};
}

/** Opens connections to what the guard lets through, at the port that it is asked for. */
function guardedConnector(
	options: ConnectionOptions,
	how: { ca?: string[]; allowH2: boolean },
): buildConnector.connector {
	const connectors = new Map<number, buildConnector.connector>();
	const connectorFor = (port: number) => {
		const connect =
			connectors.get(port) ??
			buildConnector({
				...how,
				timeout: options.connectTimeout,
				lookup: guardedLookup(options, port),
			});
		connectors.set(port, connect);
		return connect;
	};
	return (target, callback) => {
		const port = portOf(target);
		const literal = target.hostname.replace(/^\[|\]$/g, '');
		const refusal = isIP(literal) ? options.guard(literal, port) : undefined;
		if (refusal === undefined) connectorFor(port)(target, callback);
		else callback(refusedAddress(literal, refusal), null);
	};
}

/** The port of an address, which its scheme names where it does not. */
function portOf({ port, protocol }: { port: string; protocol: string }): number {
	return Number(port) || (protocol === 'https:' ? 443 : 80);
}

/**
 * Judges a host by its name alone, for use with a proxy, whose own lookup is out of our sight. A
 * name that cannot be resolved here is left to the proxy.
 *
 * @throws {FetchFailure} If the host is, or resolves to, nothing but refused addresses.
 */
export async function judgeHost(url: URL, guard: AddressGuard, lookup: LookupName) {
	const literal = url.hostname.replace(/^\[|\]$/g, '');
	const addresses = isIP(literal)
		? [{ address: literal, family: isIP(literal) }]
		: await lookup(literal).catch((): LookupAddress[] => []);
	if (addresses.length > 0) allowedOf(literal, addresses, (each) => guard(each, portOf(url)));
}

function guardedLookup({ guard, lookup }: ConnectionOptions, port: number): LookupFunction {
	return (hostname, { all }, callback) => {
		lookup(hostname)
			.then((addresses) => allowedOf(hostname, addresses, (each) => guard(each, port)))
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
	refusalOf: (address: string) => string | undefined,
): LookupAddress[] {
	const allowed = addresses.filter(({ address }) => refusalOf(address) === undefined);
	if (allowed.length > 0) return allowed;
	const refused = addresses[0]?.address;
	if (refused === undefined) throw new FetchFailure('dns', 'The name has no address.');
	throw refusedAddress(hostname, refusalOf(refused) ?? 'is refused', refused);
}

function refusedAddress(hostname: string, refusal: string, address = hostname): FetchFailure {
	const subject =
		address === hostname ? `\`${address}\`` : `\`${hostname}\` is \`${address}\`, which`;
	return new FetchFailure('unsafe-address', `${subject} ${refusal}.`);
}
