/**
 * Limits how many bodies grow beyond a size at the same time. The others are not read meanwhile, and
 * the socket makes their servers wait. So a hundred endless bodies cannot fill the memory together.
 */
export class ByteSemaphore {
	/** Size in bytes up to which a body does not need a turn. */
	readonly above: number;
	#left: number;
	readonly #waiting: (() => void)[] = [];

	constructor(above: number, atOnce: number) {
		this.above = above;
		this.#left = atOnce;
	}

	/** Waits for the turn of a body. Call the returned function when the body is done. */
	async enter(): Promise<() => void> {
		if (this.#left > 0) this.#left -= 1;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		let over = false;
		return () => {
			if (over) return;
			over = true;
			const next = this.#waiting.shift();
			if (next) next();
			else this.#left += 1;
		};
	}
}

/**
 * The gates that a body passes as it grows: one for large pages, which are many, and one for very
 * large reports, which are few.
 */
export function byteSemaphores(): readonly ByteSemaphore[] {
	return [new ByteSemaphore(256 * 1024, 32), new ByteSemaphore(1024 * 1024, 3)];
}
