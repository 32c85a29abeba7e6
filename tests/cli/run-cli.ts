import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';

/** The root of the project. */
export const root = join(import.meta.dirname, '../..');

/** How a run ended, and its output. */
export interface Run {
	code: number | null;
	output: string;
	errors: string;
}

interface Start {
	/** Variables added to those of this process, or replacing them. */
	env?: NodeJS.ProcessEnv;
	/** The working directory; by default, the root of the project. */
	cwd?: string;
	/** Called with a function that sends the process a signal. */
	onStart?: (signal: (name: NodeJS.Signals) => void) => void;
}

/**
 * Starts a command of `src/cli` as its npm script does, without a terminal.
 *
 * @param command - The name of its file, such as `check`.
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
 * Runs one of our own commands in this process, one run at a time, and records its output. Starting
 * a process takes a second, most of a run with little content. Tests of how commands start and end
 * use `startCommand`.
 *
 * @param command - Takes `process.argv`; returns its exit code.
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
		// Commander writes its messages about unknown options in this way.
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

/** Thrown instead of ending this process. */
class Exit extends Error {
	readonly code: number;

	constructor(code: number) {
		super(`The process was ended with ${code}.`);
		this.code = code;
	}
}
