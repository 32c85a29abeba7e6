import { exitCode } from '../../problems/exit-code.ts';

/**
 * Reports that the output of a command is lost, for example on a full disk, and sets the exit code: a
 * lost report must not look like a clean one. A closed pipe is not an error: its reader, such as
 * `head`, has read enough.
 */
export function reportLostOutput(): void {
	process.stdout.once('error', ({ code, message }: NodeJS.ErrnoException) => {
		if (code === 'EPIPE') return;
		process.stderr.write(`The output could not be written (${message}).\n`);
		process.once('exit', () => {
			process.exitCode = exitCode.broke;
		});
	});
}
