import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';

/** The root of the project. */
export const root = join(import.meta.dirname, '../..');

/** How a run ended, and what it said. */
export interface Run {
	code: number | null;
	output: string;
	errors: string;
}

interface Start {
	/** Variables laid over those of this process. */
	env?: NodeJS.ProcessEnv;
	/** The working directory; without it the root of the project. */
	cwd?: string;
	/** Is handed what sends the process a signal. */
	onStart?: (signal: (name: NodeJS.Signals) => void) => void;
}

/**
 * Starts a command of `src/cli` as its npm script does, with nobody at the terminal.
 *
 * @param command - The name of its file, as in `check`.
 */
export function startCommand(
	command: string,
	options: readonly string[],
	{ env = {}, cwd = root, onStart }: Start = {},
): Promise<Run> {
	return new Promise((resolve) => {
		const run: Run = { code: null, output: '', errors: '' };
		const child = spawn(process.execPath, [join(root, 'src/cli', `${command}.ts`), ...options], {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		child.stdout.setEncoding('utf8').on('data', (text: string) => (run.output += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (run.errors += text));
		child.on('close', (code) => {
			resolve({ ...run, code });
		});
		onStart?.((name) => child.kill(name));
	});
}

/**
 * Runs a command of ours in this process, one run at a time, and notes what it says. To start one
 * takes a second, which is most of what it does with little content: that they start, and how they
 * end, is tested with `startCommand`.
 *
 * @param command - Is handed `process.argv`; gives its exit code.
 * @param columns - How wide the output may be.
 */
export async function runHere(
	command: (argv: readonly string[]) => Promise<number>,
	options: readonly string[],
	columns = '',
): Promise<Run> {
	const run: Run = { code: null, output: '', errors: '' };
	const spies = [
		vi.spyOn(console, 'log').mockImplementation((text = '') => {
			run.output += `${String(text)}\n`;
		}),
		vi.spyOn(console, 'error').mockImplementation((text = '') => {
			run.errors += `${String(text)}\n`;
		}),
		// So does Commander speak, of options that are none.
		vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
			run.output += String(text);
			return true;
		}),
		vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
			run.errors += String(text);
			return true;
		}),
		vi.spyOn(process, 'exit').mockImplementation((code) => {
			throw new Exit(Number(code));
		}),
	];
	vi.stubEnv('COLUMNS', columns);
	try {
		run.code = await command([process.execPath, 'command', ...options]);
	} catch (error) {
		if (!(error instanceof Exit)) throw error;
		run.code = error.code;
	} finally {
		for (const spy of spies) spy.mockRestore();
		vi.unstubAllEnvs();
	}
	return run;
}

/** Stands for the end of this process. */
class Exit extends Error {
	readonly code: number;

	constructor(code: number) {
		super(`The process was ended with ${code}.`);
		this.code = code;
	}
}
