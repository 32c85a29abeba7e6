import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

interface Running {
	folder: string;
	env: NodeJS.ProcessEnv;
	/** Milliseconds after which the program is stopped. */
	limit: number;
	/** Milliseconds that it then has to end without being killed. */
	grace?: number;
	/** Called with each line as it comes. */
	print: (line: string) => void;
}

/** How a program ended. */
export interface End {
	code: number;
	/** Whether it was stopped because it took too long. */
	stopped: boolean;
}

/**
 * Runs a Node program and reports its lines as they come. A program that takes too long is stopped
 * and counts as failed, whatever its exit code.
 */
export function runCommand(
	args: readonly string[],
	{ folder, env, limit, grace = 10_000, print }: Running,
): Promise<End> {
	return new Promise((resolve) => {
		let stopped = false;
		const child = spawn(process.execPath, args, {
			cwd: folder,
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		for (const input of [child.stdout, child.stderr]) {
			createInterface({ input }).on('line', (line) => {
				print(stripVTControlCharacters(line));
			});
		}
		let killing: NodeJS.Timeout | undefined;
		const stopping = setTimeout(() => {
			stopped = true;
			child.kill();
			killing = setTimeout(() => {
				child.kill('SIGKILL');
				// Processes that it has started may outlive it and keep these open.
				child.stdout.destroy();
				child.stderr.destroy();
			}, grace);
		}, limit);
		const end = (code: number) => {
			clearTimeout(stopping);
			clearTimeout(killing);
			if (stopped) print(`Stopped after ${span(limit)}.`);
			resolve({ code: stopped ? code || 1 : code, stopped });
		};
		child.on('error', (error) => {
			print(`It did not start: ${error.message}`);
			end(127);
		});
		child.on('close', (code, signal) => {
			if (signal && !stopped) print(`Ended by ${signal}.`);
			end(code ?? 1);
		});
	});
}

function span(milliseconds: number): string {
	if (milliseconds < 60_000) return `${milliseconds / 1000} s`;
	const minutes = Math.round(milliseconds / 60_000);
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
