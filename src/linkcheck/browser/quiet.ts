/** Knows whether a page still waits for something. */
export class Quiet {
	readonly #now: () => number;
	#open = 0;
	#last: number;

	/** @param now - Milliseconds since whenever. */
	constructor(now: () => number) {
		this.#now = now;
		this.#last = now();
	}

	/** Something happens to the page. */
	stir(): void {
		this.#last = this.#now();
	}

	/** Something is asked for. Returns what must be called when it is answered. */
	begin(): () => void {
		this.#open += 1;
		this.stir();
		let over = false;
		return () => {
			if (over) return;
			over = true;
			this.#open -= 1;
			this.stir();
		};
	}

	/** Milliseconds for which nothing has happened; 0 while something is asked for. */
	since(): number {
		return this.#open > 0 ? 0 : this.#now() - this.#last;
	}
}
