import { createInflateRaw } from 'node:zlib';
import { FetchFailure } from '../outcome/fetch-failure.ts';
import type { PackedInput } from './packed-input.ts';

/** The modulus of Adler-32, and how many bytes can be added before a sum grows too large. */
const modulus = 65_521;
const mostSummed = 3800;

/** Whether a body begins as zlib's format does (RFC 1950, section 2.2), without a dictionary. */
export function beginsZlib([method = 0, flags = 0]: Uint8Array): boolean {
	return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0 && (flags & 0x20) === 0;
}

/**
 * Unpacks a body in zlib's format, and checks it, as far as its check came. Node's own reader fails
 * where the check is missing at the end; browsers do not look at it.
 */
export async function* zlibBody(input: PackedInput): AsyncGenerator<Uint8Array> {
	await input.take(2);
	let [low, high] = [1, 0];
	for await (const piece of input.unpackBy(createInflateRaw())) {
		for (let from = 0; from < piece.length; from += mostSummed) {
			for (const byte of piece.subarray(from, from + mostSummed)) {
				low += byte;
				high += low;
			}
			low %= modulus;
			high %= modulus;
		}
		yield piece;
	}
	const check = await input.take(4);
	const right = Buffer.alloc(4);
	right.writeUInt32BE(high * 0x1_00_00 + low);
	if (!check.equals(right.subarray(0, check.length))) {
		throw new FetchFailure('bad-encoding', 'The body was damaged after it was compressed.');
	}
}
