import { pipeline, type Duplex } from 'node:stream';

/** A stream that unpacks; Node counts the packed bytes that it used. */
export type Decoder = Duplex & { readonly bytesWritten: number };

/** A packed body, of which each decoder takes only its own part. */
export class PackedInput {
	readonly #source: AsyncIterator<Uint8Array>;
	#coming: Promise<IteratorResult<Uint8Array>> | undefined;
	/** Pieces that came and that nobody has used. */
	#pieces: Uint8Array[] = [];

	constructor(source: AsyncIterable<Uint8Array>) {
		this.#source = source[Symbol.asyncIterator]();
	}

	/** The next piece, which stays in the input; `undefined` at the end. */
	async peek(): Promise<Uint8Array | undefined> {
		while (this.#pieces.length === 0) {
			const coming = (this.#coming ??= this.#source.next());
			const next = await coming;
			if (next.done) return undefined;
			// A decoder that is done may be waiting here next to its successor.
			if (this.#coming !== coming) continue;
			this.#coming = undefined;
			if (next.value.length > 0) this.#pieces.push(next.value);
		}
		return this.#pieces[0];
	}

	/** The next bytes, which stay in the input; fewer if it ends. */
	async ahead(wanted: number): Promise<Uint8Array> {
		let bytes = (await this.peek()) ?? new Uint8Array();
		while (bytes.length < wanted) {
			this.#pieces.shift();
			const next = await this.peek();
			if (next) this.#pieces[0] = Buffer.concat([bytes, next]);
			else if (bytes.length > 0) this.#pieces.push(bytes);
			if (!next) return bytes;
			bytes = this.#pieces[0] ?? next;
		}
		return bytes.subarray(0, wanted);
	}

	/** Takes the next bytes; fewer if the input ends. */
	async take(wanted: number): Promise<Buffer> {
		const bytes = await this.ahead(wanted);
		const rest = this.#pieces.shift()?.subarray(bytes.length);
		if (rest && rest.length > 0) this.#pieces.unshift(rest);
		return Buffer.from(bytes);
	}

	/** Unpacks up to where the packed data says that it ends. What follows stays in the input. */
	async *unpackBy(decoder: Decoder): AsyncGenerator<Uint8Array> {
		const input = this as PackedInput;
		let isOver = false;
		let given = 0;
		/** The last pieces given to the decoder, and the number of bytes given with each. */
		const last: { piece: Uint8Array; end: number }[] = [];
		async function* source() {
			for (;;) {
				const piece = await input.peek();
				if (piece === undefined || isOver) return;
				input.#pieces.shift();
				given += piece.length;
				while ((last[0]?.end ?? Infinity) <= decoder.bytesWritten) last.shift();
				last.push({ piece, end: given });
				yield piece;
			}
		}
		// Errors of the source reach the reader through the decoder.
		pipeline(source, decoder, () => undefined);
		try {
			yield* decoder as AsyncIterable<Uint8Array>;
		} finally {
			isOver = true;
		}
		const unused = given - decoder.bytesWritten;
		if (unused > 0)
			input.#pieces.unshift(Buffer.concat(last.map(({ piece }) => piece)).subarray(-unused));
	}

	/** Reads no more of the body. */
	close(): void {
		// A body that waits for its server ends when the request is given up.
		this.#source.return?.().then(undefined, () => undefined);
	}
}
