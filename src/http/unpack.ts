import { pipeline, type Duplex } from 'node:stream';
import * as zlib from 'node:zlib';
import { FetchFailure } from './fetch-failure.ts';

type Chunks = AsyncIterable<Uint8Array>;
type Layer = (packed: Chunks) => Chunks;

/** More layers than this are an attack, not a server. */
const mostLayers = 3;

const layers: Record<string, Layer> = {
	gzip: through(() => zlib.createGunzip()),
	'x-gzip': through(() => zlib.createGunzip()),
	br: through(() => zlib.createBrotliDecompress()),
	deflate: inflate,
};

// Node has Zstandard from 22.15.
if (typeof zlib.createZstdDecompress === 'function') {
	layers.zstd = through(() =>
		zlib.createZstdDecompress({
			// A window of at most 8 MiB, as RFC 9659 requires for HTTP.
			params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 },
		}),
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

function through(makeDecoder: () => Duplex): Layer {
	return async function* (packed) {
		const iterator = packed[Symbol.asyncIterator]();
		const first = await firstBytes(iterator, 1);
		// A body without bytes is empty, whatever coding is declared.
		if (first.length > 0) yield* run(makeDecoder(), first, iterator);
	};
}

/** `deflate` is zlib's format (RFC 9110, section 8.4.1.2); some servers send it without its frame. */
async function* inflate(packed: Chunks): Chunks {
	const iterator = packed[Symbol.asyncIterator]();
	const first = await firstBytes(iterator, 2);
	if (first.length === 0) return;
	const [flags = 0, check = 0] = first;
	const framed = (flags & 0x0f) === 8 && ((flags << 8) | check) % 31 === 0;
	yield* run(framed ? zlib.createInflate() : zlib.createInflateRaw(), first, iterator);
}

async function* run(decoder: Duplex, first: Buffer, rest: AsyncIterator<Uint8Array>): Chunks {
	async function* source() {
		yield first;
		yield* { [Symbol.asyncIterator]: () => rest };
	}
	// Errors of the source reach the reader through the decoder.
	pipeline(source, decoder, () => undefined);
	yield* decoder as AsyncIterable<Uint8Array>;
}

async function firstBytes(iterator: AsyncIterator<Uint8Array>, wanted: number): Promise<Buffer> {
	let bytes = Buffer.alloc(0);
	while (bytes.length < wanted) {
		const next = await iterator.next();
		if (next.done) break;
		bytes = Buffer.concat([bytes, next.value]);
	}
	return bytes;
}
