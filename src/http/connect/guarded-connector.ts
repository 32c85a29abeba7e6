import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AddressGuard } from './address-guard.ts';
import { FetchFailure } from '../outcome/fetch-failure.ts';
import type { LookupName } from './lookup-name.ts';
import type { Trust } from './trust.ts';

/** Options for opening connections that the guard allows. */
export interface GuardedOptions {
	guard: AddressGuard;
	lookup: LookupName;
	/** Milliseconds for name, connection and TLS handshake together. */
	connectTimeout: number;
}

/** Makes a connector that only connects to addresses that the guard allows at the requested port. */
export function guardedConnector(
	options: GuardedOptions,
	trust: Trust,
	how: { allowH2: boolean; rejectUnauthorized?: boolean },
): buildConnector.connector {
	const connectors = new Map<number, buildConnector.connector>();
	let trusted = trust.options;
	const connectorFor = (port: number) => {
		if (trusted !== trust.options) connectors.clear();
		trusted = trust.options;
		const connect =
			connectors.get(port) ??
			buildConnector({
				...how,
				...trusted,
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

/** The port of an address, or the default port of its scheme. */
function portOf({ port, protocol }: { port: string; protocol: string }): number {
	return Number(port) || (protocol === 'https:' ? 443 : 80);
}

/**
 * Judges a host by its name, for use with a proxy, whose own lookup we cannot see. A name that
 * cannot be resolved here is left to the proxy.
 *
 * @throws {FetchFailure} If the host is a refused address, or resolves only to refused ones.
 */
export async function judgeHost(url: URL, guard: AddressGuard, lookup: LookupName) {
	const literal = url.hostname.replace(/^\[|\]$/g, '');
	const addresses = isIP(literal)
		? [{ address: literal, family: isIP(literal) }]
		: await lookup(literal).catch((): LookupAddress[] => []);
	if (addresses.length > 0) allowedOf(literal, addresses, (each) => guard(each, portOf(url)));
}

function guardedLookup({ guard, lookup }: GuardedOptions, port: number): LookupFunction {
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
	if (refused === undefined) throw new FetchFailure('dns', 'The name of the site has no address.');
	throw refusedAddress(hostname, refusalOf(refused) ?? 'is refused', refused);
}

function refusedAddress(hostname: string, refusal: string, address = hostname): FetchFailure {
	const subject =
		address === hostname ? `\`${address}\`` : `\`${hostname}\` is \`${address}\`, which`;
	return new FetchFailure('unsafe-address', `${subject} ${refusal}.`);
}
