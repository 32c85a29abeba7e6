/** What time it is, and being called later. Tests hand in one they move by hand. */
export interface Clock {
	/** Milliseconds since 1970 (UTC). */
	now(): number;
	/** Calls back once, after so many milliseconds. Returns what calls it off. */
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
 * Waits, holding nothing but itself.
 *
 * @throws The reason of the signal, when it is aborted before or meanwhile.
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
