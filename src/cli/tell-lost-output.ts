import { exitCode } from '../problems/exit-code.ts';

/**
 * Says so where what a command prints is lost, as on a full disk: a report that nobody has must not
 * end as a clean one. Who closed the pipe, as `head` does, has read enough.
 */
export function tellLostOutput(): void {
	process.stdout.once('error', ({ code, message }: NodeJS.ErrnoException) => {
		if (code === 'EPIPE') return;
		process.stderr.write(`What was to be printed is lost (${message}).\n`);
		process.once('exit', () => {
			process.exitCode = exitCode.broke;
		});
	});
}
