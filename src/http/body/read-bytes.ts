import type { ByteSemaphore } from '../wait/byte-semaphore.ts';
import type { PausableTimeout } from '../wait/pausable-timeout.ts';
import { FetchFailure } from '../outcome/fetch-failure.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { sizeInWords } from './size-in-words.ts';
import { unpack } from './unpack.ts';

/** Options for reading a body. */
export interface ReadOptions {
	/** The `Content-Encoding` field. */
	codings: string | undefined;
	/** Maximum number of bytes, both packed and unpacked. */
	maxBody: number;
	/** Whether to take the first `maxBody` bytes of a longer body instead of failing. */
	cut: boolean;
	gates: readonly ByteSemaphore[];
	/** The timeout of the whole request; it is paused while we make the server wait. */
	countdown: PausableTimeout;
}

/**
 * Reads and unpacks a body, and counts bytes meanwhile, so that a body that is too large is never
 * fully unpacked.
 *
 * @throws {FetchFailure} `too-big` or `bad-encoding`, in addition to what the stream itself throws.
 */
export async function readBytes(
	packed: AsyncIterable<Uint8Array>,
	{ codings, maxBody, cut, gates, countdown }: ReadOptions,
): Promise<Uint8Array> {
	const bytes = new GrowingBytes(maxBody);
	const leave: (() => void)[] = [];
	try {
		for await (const chunk of unpack(counted(packed, maxBody, cut), codings)) {
			if (!bytes.add(chunk)) {
				if (!cut) throw tooBig(maxBody);
				break;
			}
			for (const gate of gates.slice(leave.length)) {
				if (bytes.size <= gate.above) break;
				countdown.pause();
				leave.push(await gate.enter());
				countdown.resume();
			}
		}
		return bytes.take();
	} finally {
		for (const each of leave) each();
		bytes.free();
	}
}

/** Limits the packed size too: an endless body may unpack to nothing. */
async function* counted(packed: AsyncIterable<Uint8Array>, maxBody: number, cut: boolean) {
	let size = 0;
	for await (const chunk of packed) {
		size += chunk.length;
		// Packing can make small or random data slightly larger.
		const tooMuch = size > maxBody * 1.01 + 1024;
		if (tooMuch && !cut) throw tooBig(maxBody);
		yield chunk;
		if (tooMuch) return;
	}
}

function tooBig(maxBody: number): FetchFailure {
	return new FetchFailure('too-big', `The body is longer than ${sizeInWords(maxBody)}.`);
}
