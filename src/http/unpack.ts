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

// Node has it from 22.15 on.
if (typeof zlib.createZstdDecompress === 'function') {
	layers.zstd = through(() =>
		zlib.createZstdDecompress({
			// A window of at most 8 MiB, as RFC 9659 asks of what is sent over HTTP.
			params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 },
		}),
	);
}

/** Codings that there are (IANA HTTP Content Coding Registry) and that we cannot undo. */
const foreign = new Set(['compress', 'x-compress', 'dcb', 'dcz', 'exi', 'pack200-gzip', 'zstd']);

/** What we can unpack, for `Accept-Encoding`. */
export const acceptEncoding = Object.keys(layers)
	.filter((name) => !name.startsWith('x-'))
	.join(', ');

/**
 * Undoes the codings of a body (RFC 9110, section 8.4), piece by piece: no more is unpacked than is
 * asked for. Where the field names what is no coding (`UTF-8`, `none`, `aws-chunked`), the body is
 * taken as it is: so do browsers.
 *
 * @param codings - The `Content-Encoding` field.
 * @throws {FetchFailure} If a coding cannot be undone here, or there are too many.
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
		// No bytes at all are an empty body, however it claims to be packed.
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
