import { type BigBodyPermits } from './big-body-permits.ts';
import type { Countdown } from './countdown.ts';
import { FetchFailure } from './fetch-failure.ts';
import { unpack } from './unpack.ts';

/** How a body is read. */
export interface ReadOptions {
	/** The `Content-Encoding` field. */
	codings: string | undefined;
	/** Most bytes, as they come and unpacked. */
	maxBody: number;
	/** Take the first `maxBody` bytes instead of failing. */
	cut: boolean;
	permits: BigBodyPermits;
	/** The time of the whole request; it stands still while we make the server wait. */
	countdown: Countdown;
}

/**
 * Reads and unpacks a body, counting while it does: what would unpack to too much is never unpacked.
 *
 * @throws {FetchFailure} `too-big` or `bad-encoding`; besides what the stream itself throws.
 */
export async function readBytes(
	packed: AsyncIterable<Uint8Array>,
	{ codings, maxBody, cut, permits, countdown }: ReadOptions,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	let giveBack: (() => void) | undefined;
	try {
		for await (const chunk of unpack(counted(packed, maxBody, cut), codings)) {
			size += chunk.length;
			if (size > maxBody) {
				if (!cut) throw tooBig(maxBody);
				chunks.push(chunk.subarray(0, chunk.length - (size - maxBody)));
				break;
			}
			chunks.push(chunk);
			if (size > permits.free && !giveBack) {
				countdown.pause();
				giveBack = await permits.take();
				countdown.resume();
			}
		}
		return Buffer.concat(chunks);
	} finally {
		giveBack?.();
	}
}

/** Ends what is endless even if it unpacks to nothing. */
async function* counted(packed: AsyncIterable<Uint8Array>, maxBody: number, cut: boolean) {
	let size = 0;
	for await (const chunk of packed) {
		size += chunk.length;
		// Packing may add a little to what is small or random.
		const tooMuch = size > maxBody * 1.01 + 1024;
		if (tooMuch && !cut) throw tooBig(maxBody);
		yield chunk;
		if (tooMuch) return;
	}
}

function tooBig(maxBody: number): FetchFailure {
	return new FetchFailure('too-big', `The body is longer than ${maxBody} bytes.`);
}
