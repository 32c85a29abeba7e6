import type { Clock } from '../../src/http/wait/clock.ts';

/** A clock on which only a call to `advance` moves time. */
export class ManualClock implements Clock {
	#now = Date.UTC(2026, 0, 1);
	readonly #timers = new Set<{ due: number; call: () => void }>();

	now(): number {
		return this.#now;
	}

	after(milliseconds: number, call: () => void): () => void {
		const timer = { due: this.#now + milliseconds, call };
		this.#timers.add(timer);
		return () => this.#timers.delete(timer);
	}

	advance(milliseconds: number): void {
		const end = this.#now + milliseconds;
		for (;;) {
			const [next] = [...this.#timers]
				.filter(({ due }) => due <= end)
				.sort((a, b) => a.due - b.due);
			if (!next) break;
			this.#timers.delete(next);
			this.#now = Math.max(this.#now, next.due);
			next.call();
		}
		this.#now = end;
	}
}

/** A clock that skips and records short waits, and on which long ones never end. */
export class SkippingClock implements Clock {
	/** The waits that were skipped, in milliseconds. */
	readonly waits: number[] = [];
	#now = Date.UTC(2026, 0, 1);
	readonly #longest: number;

	/** @param longest - The longest wait that is skipped. */
	constructor(longest = 100_000) {
		this.#longest = longest;
	}

	now(): number {
		return this.#now;
	}

	after(milliseconds: number, call: () => void): () => void {
		if (milliseconds > this.#longest) return () => undefined;
		const due = this.#now + milliseconds;
		const timer = setImmediate(() => {
			this.waits.push(milliseconds);
			this.#now = Math.max(this.#now, due);
			call();
		});
		return () => {
			clearImmediate(timer);
		};
	}
}
