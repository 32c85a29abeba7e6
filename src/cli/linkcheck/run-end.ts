/** Why a run ended before all addresses were asked. */
export type EndReason = 'deadline' | 'interrupt' | 'offline';

/** The end of a run, which may come early. */
export interface RunEnd {
	/** Aborted when the run is to end. */
	signal: AbortSignal;
	/** Why it ended early; `undefined` if it did not. */
	reason(): EndReason | undefined;
	end(reason: EndReason): void;
	/** Stops listening for signals. */
	release(): void;
}

/** What ends a run early. A terminal that is closed sends `SIGHUP`. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends a run at its deadline, or at the first Ctrl-C, SIGTERM or SIGHUP; a second one ends the
 * program.
 *
 * @param deadline - Milliseconds from now.
 */
export function watchForEnd(deadline: number | undefined): RunEnd {
	const controller = new AbortController();
	let why: EndReason | undefined;
	const end = (reason: EndReason) => {
		why ??= reason;
		controller.abort();
	};
	const interrupt = () => {
		ignore();
		end('interrupt');
	};
	const ignore = () => {
		for (const name of signals) process.off(name, interrupt);
	};
	for (const name of signals) process.on(name, interrupt);
	const timer = deadline === undefined ? undefined : setTimeout(end, deadline, 'deadline');
	return {
		signal: controller.signal,
		reason: () => why,
		end,
		release() {
			clearTimeout(timer);
			ignore();
		},
	};
}
