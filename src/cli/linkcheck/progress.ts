import { SingleBar } from 'cli-progress';

/** Shows how far a run has come. */
export interface Progress {
	step(): void;
	stop(): void;
}

/** A bar on the standard error if it is a terminal; otherwise nothing. */
export function showProgress(total: number, stream: NodeJS.WriteStream): Progress {
	if (!stream.isTTY || total === 0) return { step: () => undefined, stop: () => undefined };
	const bar = new SingleBar({
		stream,
		format: '{bar} {value} of {total} addresses, {duration_formatted}',
		hideCursor: true,
		clearOnComplete: true,
	});
	bar.start(total, 0);
	return {
		step: () => bar.increment(),
		stop: () => {
			bar.stop();
		},
	};
}
