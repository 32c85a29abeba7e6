import { crc32, createInflateRaw } from 'node:zlib';
import { FetchFailure } from '../outcome/fetch-failure.ts';
import type { PackedInput } from './packed-input.ts';

/** Flags in the head of a member (RFC 1952, section 2.3.1). */
const flags = { headCheck: 2, extra: 4, name: 8, comment: 16 } as const;
/** Maximum length of a name or comment in a head, in bytes. */
const longestName = 4096;

/** Whether a member of a gzip body begins here. */
export async function beginsGzip(input: PackedInput): Promise<boolean> {
	const [first, second = 0x8b, method = 8] = await input.ahead(3);
	return first === 0x1f && second === 0x8b && method === 8;
}

/**
 * Unpacks one member of a gzip body, and checks it, as far as its check came. Node's own reader
 * takes everything after a member for another one, so it fails where browsers ignore the bytes after
 * the end.
 */
export async function* gzipMember(input: PackedInput): AsyncGenerator<Uint8Array> {
	await passHead(input);
	let [check, length] = [0, 0];
	for await (const piece of input.unpackBy(createInflateRaw())) {
		check = crc32(piece, check);
		length += piece.length;
		yield piece;
	}
	// Some servers leave out the end of a member or a part of it, when all of its data is there.
	const tail = await input.take(8);
	const right = Buffer.alloc(8);
	right.writeUInt32LE(check);
	right.writeUInt32LE(length % 2 ** 32, 4);
	if (!tail.equals(right.subarray(0, tail.length))) {
		throw new FetchFailure('bad-encoding', 'The body was damaged after it was compressed.');
	}
}

async function passHead(input: PackedInput): Promise<void> {
	const flag = (await taken(input, 10)).readUInt8(3);
	if (flag & flags.extra) await taken(input, (await taken(input, 2)).readUInt16LE());
	for (const named of [flags.name, flags.comment]) {
		if ((flag & named) === 0) continue;
		const end = (await input.ahead(longestName)).indexOf(0);
		await taken(input, end === -1 ? longestName : end + 1);
	}
	if (flag & flags.headCheck) await taken(input, 2);
}

async function taken(input: PackedInput, length: number): Promise<Buffer> {
	const bytes = await input.take(length);
	if (bytes.length === length) return bytes;
	throw new FetchFailure('short-body', 'The body ended too early: a part of it is missing.', {
		isTemporary: true,
	});
}
