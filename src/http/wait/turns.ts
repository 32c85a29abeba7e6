/** Limits how many tasks run at the same time. */
export class Turns {
	#left: number;
	readonly #waiting: (() => void)[] = [];

	constructor(atOnce: number) {
		this.#left = atOnce;
	}

	/** Waits for a turn. Call the returned function when the task is done. */
	async enter(): Promise<() => void> {
		if (this.#left > 0) this.#left -= 1;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		let isOver = false;
		return () => {
			if (isOver) return;
			isOver = true;
			const next = this.#waiting.shift();
			if (next) next();
			else this.#left += 1;
		};
	}

	/** Runs a task when its turn comes. */
	async take<Result>(act: () => Promise<Result>): Promise<Result> {
		const leave = await this.enter();
		try {
			return await act();
		} finally {
			leave();
		}
	}
}
