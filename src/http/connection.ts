import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { rootCertificates } from 'node:tls';
import { Agent, buildConnector, type Dispatcher, ProxyAgent } from 'undici';
import type { AddressGuard } from './address-guard.ts';
import { FetchFailure } from './fetch-failure.ts';
import type { LookupName } from './lookup-name.ts';

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

/**
 * Makes the dispatcher all requests go through. The guard sits in the connector: a literal address
 * is judged before the socket is opened, a name when it is resolved for that very socket, so that
 * the address connected to is the address judged, and a name that changes its answer gains nothing.
 */
export function openDispatcher(options: ConnectionOptions): Dispatcher {
	const tls = options.ca === undefined ? {} : { ca: [...rootCertificates, options.ca] };
	const shared = {
		headersTimeout: options.headersTimeout,
		bodyTimeout: options.idleTimeout,
		connections: options.perHost,
		pipelining: 1,
		maxHeaderSize,
		allowH2: false,
	};
	if (options.proxy !== undefined) {
		return new ProxyAgent({
			...shared,
			uri: options.proxy,
			requestTls: tls,
			proxyTls: { timeout: options.connectTimeout, ...tls },
		});
	}
	const connectors = new Map<number, buildConnector.connector>();
	const connectorFor = (port: number) => {
		const connect =
			connectors.get(port) ??
			buildConnector({
				...tls,
				timeout: options.connectTimeout,
				allowH2: false,
				lookup: guardedLookup(options, port),
			});
		connectors.set(port, connect);
		return connect;
	};
	return new Agent({
		...shared,
		connect(target, callback) {
			const port = portOf(target);
			const refusal = isIP(target.hostname) ? options.guard(target.hostname, port) : undefined;
			if (refusal === undefined) connectorFor(port)(target, callback);
			else callback(refusedAddress(target.hostname, refusal), null);
		},
	});
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
