import type { Clock } from './clock.ts';

/** A timeout that can be paused. */
export class PausableTimeout {
	readonly #clock: Clock;
	readonly #end: () => void;
	#left: number;
	#since = 0;
	#callOff: (() => void) | undefined;

	/**
	 * @param milliseconds - How long it runs, starting now.
	 * @param end - Called once, when the time is over.
	 */
	constructor(clock: Clock, milliseconds: number, end: () => void) {
		this.#clock = clock;
		this.#left = milliseconds;
		this.#end = end;
		this.resume();
	}

	/** Stops the time until it is resumed. */
	pause(): void {
		if (!this.#callOff) return;
		this.#callOff();
		this.#callOff = undefined;
		this.#left -= this.#clock.now() - this.#since;
	}

	resume(): void {
		if (this.#callOff) return;
		this.#since = this.#clock.now();
		this.#callOff = this.#clock.after(Math.max(this.#left, 0), this.#end);
	}
}
