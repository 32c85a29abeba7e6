import { enableCompileCache } from 'node:module';
import { reportLostOutput } from './report-lost-output.ts';

/**
 * Starts one of our commands with Node's compile cache. Without it, loading the modules takes up to
 * half as long again, which is most of a command's time when there is little content.
 *
 * @param load - Loads the command. The command takes `process.argv` and returns its exit code.
 */
export async function startCommand(
	load: () => Promise<(argv: readonly string[]) => Promise<number>>,
): Promise<void> {
	enableCompileCache();
	reportLostOutput();
	const command = await load();
	process.exitCode = await command(process.argv);
}
