/** Limits how many tasks run at the same time. */
export class Turns {
	#left: number;
	readonly #waiting: (() => void)[] = [];

	constructor(atOnce: number) {
		this.#left = atOnce;
	}

	/** Runs a task when its turn comes. */
	async take<Result>(act: () => Promise<Result>): Promise<Result> {
		if (this.#left > 0) this.#left -= 1;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		try {
			return await act();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#left += 1;
		}
	}
}
