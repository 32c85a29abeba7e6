import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';

const root = join(import.meta.dirname, '../..');

/** A question at the terminal, the keys that answer it, and what happens before they are pressed. */
export type Answer = [question: string, keys: string, before?: () => Promise<void>];

/** Runs one of our own programs as if at a terminal, and answers each question when it is asked. */
export async function atTerminal(
	args: readonly string[],
	answers: readonly Answer[],
	{
		cwd = root,
		cols = 200,
		environment = process.env,
	}: { cwd?: string; cols?: number; environment?: NodeJS.ProcessEnv } = {},
): Promise<{ code: number; shown: string }> {
	const terminal = spawn(process.execPath, [...args], {
		...{ cwd, cols, rows: 50 },
		env: environment,
	});
	let [shown, seen, asked] = ['', 0, 0];
	const code = await new Promise<number>((resolve) => {
		terminal.onData((data) => {
			shown += data;
			const [question = '', keys = '', before] = answers[asked] ?? [];
			const at = asked < answers.length ? shown.indexOf(question, seen) : -1;
			if (at === -1) return;
			seen = at + question.length;
			asked += 1;
			void (before?.() ?? Promise.resolve()).then(() => {
				terminal.write(keys);
			});
		});
		terminal.onExit(({ exitCode }) => {
			resolve(exitCode);
		});
	});
	return { code, shown };
}
