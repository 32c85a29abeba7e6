/**
 * Lets only a few bodies grow large at the same time; the others stand still at the door, which the
 * socket passes on to their servers. So a hundred endless bodies cannot fill the memory together.
 */
export class BigBodyPermits {
	/** Bytes up to which a body needs no permit. */
	readonly free: number;
	#left: number;
	readonly #waiting: (() => void)[] = [];

	constructor({ atOnce = 4, free = 512 * 1024 } = {}) {
		this.#left = atOnce;
		this.free = free;
	}

	/** Waits for a permit. Returns what gives it back. */
	async take(): Promise<() => void> {
		if (this.#left > 0) this.#left -= 1;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		let given = false;
		return () => {
			if (given) return;
			given = true;
			const next = this.#waiting.shift();
			if (next) next();
			else this.#left += 1;
		};
	}
}
