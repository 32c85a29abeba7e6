import { enableCompileCache } from 'node:module';
import { tellLostOutput } from './tell-lost-output.ts';

/**
 * Starts a command of ours, from what Node has compiled before: without that, loading its modules
 * takes up to half as long again, which is most of what a command does with little content.
 *
 * @param load - Loads the command. It is handed `process.argv` and gives its exit code.
 */
export async function startCommand(
	load: () => Promise<(argv: readonly string[]) => Promise<number>>,
): Promise<void> {
	enableCompileCache();
	tellLostOutput();
	const command = await load();
	process.exitCode = await command(process.argv);
}
