import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Block = [Address, number];

/** Tells why an address must not be connected to; nothing where it may be. */
export type AddressGuard = (address: string) => string | undefined;

/** Public by their number, yet answered by the machine's own hoster: Azure's WireServer. */
const metadataAddresses = new Set(['168.63.129.16']);

/** IPv4 addresses wrapped in IPv6 that a NAT64 gateway would unwrap (RFC 6052, section 2.1). */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** All that is handed out as global unicast; what lies outside is special (RFC 4291, section 2.4). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Makes the guard that keeps the checker from being used against the network it runs in: refused is
 * every address that is not public (loopback, private, link-local, multicast, carrier-grade NAT,
 * unique-local, reserved, tunnels, cloud metadata), in whatever form it is written.
 *
 * @param allowed - Blocks that may be reached all the same, such as `127.0.0.0/8`.
 * @throws {RangeError} If a block is not a CIDR.
 */
export function guardAddresses(allowed: readonly string[]): AddressGuard {
	const blocks = allowed.map(parseBlock);
	return (text) => {
		if (!isIP(text)) return 'is not an IP address';
		const address = unwrapNat64(ipaddr.process(canonical(text)));
		if (blocks.some((block) => contains(block, address))) return undefined;
		return refusal(address);
	};
}

function refusal(address: Address): string | undefined {
	if (metadataAddresses.has(address.toString())) return 'is an address of cloud metadata';
	const range = address.range();
	if (range !== 'unicast') return `is not public (${range})`;
	if (address instanceof ipaddr.IPv6 && !contains(globalUnicast, address)) {
		return 'is not public (outside global unicast)';
	}
	return undefined;
}

function unwrapNat64(address: Address): Address {
	if (!contains(nat64, address)) return address;
	return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** Without dots in IPv6: `ipaddr.js` takes `::8.8.8.8`, which is IPv6, for mapped IPv4. */
function canonical(text: string): string {
	if (!text.includes(':') || !text.includes('.')) return text;
	return new URL(`http://[${text}]`).hostname.slice(1, -1);
}

function contains([block, bits]: Block, address: Address): boolean {
	if (block instanceof ipaddr.IPv4)
		return address instanceof ipaddr.IPv4 && address.match(block, bits);
	return address instanceof ipaddr.IPv6 && address.match(block, bits);
}

function parseBlock(text: string): Block {
	try {
		return ipaddr.parseCIDR(text);
	} catch {
		throw new RangeError(
			`Expected \`allowAddresses\` to hold blocks such as \`10.0.0.0/8\`, got \`${text}\`.`,
		);
	}
}
