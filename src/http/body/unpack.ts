import * as zlib from 'node:zlib';
import { FetchFailure } from '../outcome/fetch-failure.ts';
import { beginsGzip, gzipMember } from './gzip-member.ts';
import { PackedInput } from './packed-input.ts';
import { beginsZlib, zlibBody } from './zlib-body.ts';

type Chunks = AsyncIterable<Uint8Array>;
type Layer = (packed: Chunks) => Chunks;

/** More layers than this are an attack, not a server. */
const mostLayers = 3;
/** A body of more parts than this, one after another, is an attack too. */
const mostParts = 1000;

const gzip = inParts(beginsGzip, gzipMember);
const layers: Record<string, Layer> = {
	gzip,
	'x-gzip': gzip,
	br: inOne((input) => input.unpackBy(zlib.createBrotliDecompress())),
	// It is zlib's format (RFC 9110, section 8.4.1.2); some servers send it without its frame.
	deflate: inOne((input, first) =>
		beginsZlib(first) ? zlibBody(input) : input.unpackBy(zlib.createInflateRaw()),
	),
};

// Node has Zstandard from 22.15.
if (typeof zlib.createZstdDecompress === 'function') {
	// Servers that flush send many frames; Node's reader stops after one.
	layers.zstd = inParts(beginsZstd, (input) =>
		input.unpackBy(
			zlib.createZstdDecompress({
				// A window of at most 8 MiB, as RFC 9659 requires for HTTP.
				params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 },
			}),
		),
	);
}

/** Registered codings (IANA HTTP Content Coding Registry) that we cannot unpack. */
const foreign = new Set(['compress', 'x-compress', 'dcb', 'dcz', 'exi', 'pack200-gzip', 'zstd']);

/** The codings that we can unpack, for `Accept-Encoding`. */
export const acceptEncoding = Object.keys(layers)
	.filter((name) => !name.startsWith('x-'))
	.join(', ');

/**
 * Unpacks a body (RFC 9110, section 8.4) piece by piece, and no more than is asked for. If the field
 * has a value that is not a coding (`UTF-8`, `none`, `aws-chunked`), the body is taken as it is, as
 * in browsers.
 *
 * @param codings - The `Content-Encoding` field.
 * @throws {FetchFailure} If we cannot unpack a coding, or there are too many.
 */
export function unpack(packed: Chunks, codings: string | undefined): Chunks {
	const names = (codings ?? '')
		.split(',')
		.map((name) => name.trim().toLowerCase())
		.filter((name) => name !== '' && name !== 'identity');
	if (names.length > mostLayers) {
		throw new FetchFailure('bad-encoding', `The body is compressed ${names.length} times over.`);
	}
	const undone = names.map((name) => (Object.hasOwn(layers, name) ? layers[name] : undefined));
	const hindrance = names.find((name, index) => !undone[index] && foreign.has(name));
	if (hindrance !== undefined) {
		throw new FetchFailure('bad-encoding', `The body is compressed with \`${hindrance}\`.`);
	}
	if (undone.includes(undefined)) return packed;
	return undone.reduceRight((chunks, layer) => layer?.(chunks) ?? chunks, packed);
}

/** A body without bytes is empty, whatever coding is declared. */
function inOne(unpacked: (input: PackedInput, first: Uint8Array) => Chunks): Layer {
	return async function* (packed) {
		const input = new PackedInput(packed);
		try {
			const first = await input.ahead(2);
			if (first.length > 0) yield* unpacked(input, first);
		} finally {
			input.close();
		}
	};
}

/** A body of one or more parts. What follows the last one is ignored, as in browsers. */
function inParts(
	begins: (input: PackedInput) => Promise<boolean>,
	part: (input: PackedInput) => Chunks,
): Layer {
	return async function* (packed) {
		const input = new PackedInput(packed);
		try {
			if (!(await input.peek())) return;
			if (!(await begins(input))) {
				throw new FetchFailure('bad-encoding', 'The body is not compressed as its headers say.');
			}
			for (let parts = 0; await begins(input); parts++) {
				if (parts >= mostParts) {
					throw new FetchFailure('too-big', 'The body is compressed in too many parts.');
				}
				yield* part(input);
			}
		} finally {
			input.close();
		}
	};
}

/** Whether a frame begins here, or one that is skipped (RFC 8878, section 3.1). */
async function beginsZstd(input: PackedInput): Promise<boolean> {
	const start = await input.ahead(4);
	const magic = [...start].map((byte, index) => (index === 0 && byte >> 4 === 5 ? 0x50 : byte));
	return [
		[0x28, 0xb5, 0x2f, 0xfd],
		[0x50, 0x2a, 0x4d, 0x18],
	].some((known) => magic.length > 0 && magic.every((byte, index) => byte === known[index]));
}
