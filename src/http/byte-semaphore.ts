/**
 * Lets only so many bodies grow beyond a size at the same time; the others stand still, which the
 * socket passes on to their servers. So a hundred endless bodies cannot fill the memory together.
 */
export class ByteSemaphore {
	/** Bytes up to which a body needs no leave. */
	readonly above: number;
	#left: number;
	readonly #waiting: (() => void)[] = [];

	constructor(above: number, atOnce: number) {
		this.above = above;
		this.#left = atOnce;
	}

	/** Waits for the turn of a body. Returns what must be called when it is done with. */
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

/** The gates a body passes as it grows: pages are many and large, reports few and very large. */
export function byteSemaphores(): readonly ByteSemaphore[] {
	return [new ByteSemaphore(256 * 1024, 32), new ByteSemaphore(1024 * 1024, 3)];
}
