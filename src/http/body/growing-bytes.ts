/**
 * Bytes collected piece by piece in one block of memory that is freed as soon as it is not needed. A
 * list of pieces would stay until the garbage collector runs, which is not soon for memory outside
 * its heap.
 */
export class GrowingBytes {
	readonly #most: number;
	#buffer: ArrayBuffer;
	#size = 0;

	/** @param most - Maximum size, in bytes. */
	constructor(most: number) {
		this.#most = most;
		this.#buffer = new ArrayBuffer(0, { maxByteLength: most });
	}

	get size(): number {
		return this.#size;
	}

	/** Adds a piece, or as much of it as fits. Returns whether all of it was added. */
	add(piece: Uint8Array): boolean {
		const most = this.#most;
		const end = Math.min(this.#size + piece.length, most);
		if (end > this.#buffer.byteLength) {
			this.#buffer.resize(Math.min(Math.max(end, 2 * this.#buffer.byteLength), most));
		}
		new Uint8Array(this.#buffer).set(piece.subarray(0, end - this.#size), this.#size);
		const all = this.#size + piece.length === end;
		this.#size = end;
		return all;
	}

	/** Returns the collected bytes and starts again with none. */
	take(): Uint8Array {
		const whole = this.#buffer.transferToFixedLength(this.#size);
		this.#begin();
		return Buffer.from(whole);
	}

	/** Frees the memory. */
	free(): void {
		this.#buffer.transferToFixedLength(0);
		this.#begin();
	}

	#begin(): void {
		this.#buffer = new ArrayBuffer(0, { maxByteLength: this.#most });
		this.#size = 0;
	}
}
