/** Measures how long nothing has happened to a page. */
export class Quiet {
	readonly #now: () => number;
	#open = 0;
	#last: number;

	/** @param now - Clock in milliseconds, from any starting point. */
	constructor(now: () => number) {
		this.#now = now;
		this.#last = now();
	}

	/** Records that something happened to the page. */
	restart(): void {
		this.#last = this.#now();
	}

	/** Records the start of a request. Call the returned function when it is answered. */
	begin(): () => void {
		this.#open += 1;
		this.restart();
		let over = false;
		return () => {
			if (over) return;
			over = true;
			this.#open -= 1;
			this.restart();
		};
	}

	/** Milliseconds since something last happened; 0 while a request is open. */
	since(): number {
		return this.#open > 0 ? 0 : this.#now() - this.#last;
	}
}
