/** Reads a stream of bytes by lines and by lengths. */
export class ByteReader {
	readonly #source: AsyncIterator<Uint8Array>;
	#rest: Buffer = Buffer.alloc(0);

	constructor(source: AsyncIterable<Uint8Array>) {
		this.#source = source[Symbol.asyncIterator]();
	}

	/**
	 * The next line without its line end (CRLF or LF), each byte as one character.
	 *
	 * @param longest - Maximum length of the line, in bytes.
	 * @returns `undefined` if the stream ends first or the line is too long.
	 */
	async line(longest: number): Promise<string | undefined> {
		for (;;) {
			const end = this.#rest.indexOf(0x0a);
			if (end !== -1) {
				const line = this.#rest.subarray(0, end).toString('latin1');
				this.#rest = this.#rest.subarray(end + 1);
				return line.replace(/\r$/, '');
			}
			if (this.#rest.length > longest || !(await this.#more())) return undefined;
		}
	}

	/** Yields the next `length` bytes as they come; fewer if the stream ends. */
	async *take(length: number): AsyncGenerator<Buffer> {
		let left = length;
		while (left > 0) {
			if (this.#rest.length === 0 && !(await this.#more())) return;
			const piece = this.#rest.subarray(0, left);
			this.#rest = this.#rest.subarray(piece.length);
			left -= piece.length;
			yield piece;
		}
	}

	async #more(): Promise<boolean> {
		const next = await this.#source.next();
		if (next.done) return false;
		this.#rest = Buffer.concat([this.#rest, next.value]);
		return true;
	}
}
