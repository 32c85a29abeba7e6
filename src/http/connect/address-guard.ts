import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Block = [Address, number];

/** Addresses that are allowed although they are not public: a block, at one port or at any. */
interface Opening {
	block: Block;
	port: number | undefined;
}

/** Returns why an address must not be connected to at a port; `undefined` if it may be. */
export type AddressGuard = (address: string, port: number) => string | undefined;

/** In a public range, but answered by the machine's own hosting provider: Azure's WireServer. */
const metadataAddresses = new Set(['168.63.129.16']);

/** IPv4 addresses wrapped in IPv6 that a NAT64 gateway would unwrap (RFC 6052, section 2.1). */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** All addresses assigned as global unicast. Addresses outside are special (RFC 4291, section 2.4). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Makes the guard that prevents use of the checker against the network it runs in. It refuses every
 * address that is not public (loopback, private, link-local, multicast, carrier-grade NAT,
 * unique-local, reserved, tunnels, cloud metadata), in whatever form it is written.
 *
 * @param allowed - What to allow all the same: blocks such as `127.0.0.0/8`, and addresses with a
 * port such as `127.0.0.1:8080` or `[::1]:8080`.
 * @throws {RangeError} If an item is neither.
 */
export function guardAddresses(allowed: readonly string[]): AddressGuard {
	const openings = allowed.map(parseOpening);
	return (text, at) => {
		if (!isIP(text)) return 'is not an IP address';
		const address = unwrapNat64(ipaddr.process(canonical(text)));
		const isOpen = openings.some(
			({ block, port }) => contains(block, address) && (port ?? at) === at,
		);
		return isOpen ? undefined : refusal(address);
	};
}

function refusal(address: Address): string | undefined {
	if (metadataAddresses.has(address.toString()))
		return 'is the address of a cloud metadata service';
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

/** Writes IPv6 without dots: `ipaddr.js` takes `::8.8.8.8`, which is IPv6, for mapped IPv4. */
function canonical(text: string): string {
	if (!text.includes(':') || !text.includes('.')) return text;
	return new URL(`http://[${text}]`).hostname.slice(1, -1);
}

function contains([block, bits]: Block, address: Address): boolean {
	if (block instanceof ipaddr.IPv4)
		return address instanceof ipaddr.IPv4 && address.match(block, bits);
	return address instanceof ipaddr.IPv6 && address.match(block, bits);
}

function parseOpening(text: string): Opening {
	const [, six, four, digits] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? [];
	const literal = six ?? four;
	const port = Number(digits);
	try {
		if (literal === undefined) return { block: ipaddr.parseCIDR(text), port: undefined };
		const address = ipaddr.parse(literal);
		const isWhole = isIP(literal) > 0 && port > 0 && port < 2 ** 16;
		if (isWhole) return { block: [address, address.toByteArray().length * 8], port };
	} catch {
		// Thrown below, together with text that is neither.
	}
	throw new RangeError(
		`Expected \`allowAddresses\` to hold blocks such as \`10.0.0.0/8\` and addresses with a port such as \`127.0.0.1:8080\`, got \`${text}\`.`,
	);
}
