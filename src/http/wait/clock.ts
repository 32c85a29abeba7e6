/** The time, and timers. Tests use a clock that they move by hand. */
export interface Clock {
	/** Milliseconds since 1970 (UTC). */
	now(): number;
	/** Calls back once, after this many milliseconds. Returns a function that cancels it. */
	after(milliseconds: number, call: () => void): () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
	now: () => Date.now(),
	after(milliseconds, call) {
		const timer = setTimeout(call, milliseconds);
		return () => {
			clearTimeout(timer);
		};
	},
};

/**
 * Waits for some time.
 *
 * @throws The reason of the signal, if it is aborted before or during the wait.
 */
export function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const abort = () => {
			callOff();
			reject(signal.reason as Error);
		};
		const callOff = clock.after(milliseconds, () => {
			signal.removeEventListener('abort', abort);
			resolve();
		});
		if (signal.aborted) abort();
		else signal.addEventListener('abort', abort, { once: true });
	});
}
