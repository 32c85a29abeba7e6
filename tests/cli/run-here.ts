import { vi } from 'vitest';

/** How a run ended, and what it said. */
export interface Run {
	code: number | null;
	output: string;
	errors: string;
}

/**
 * Runs a command of ours in this process, one run at a time, and notes what it says. To start a
 * command takes a second, which is most of what it does with little content: the commands themselves
 * are started by the tests of how they begin and end.
 *
 * @param command - Is handed what stands before the options; gives its exit code.
 * @param columns - How wide the output may be.
 */
export async function runHere(
	command: (argv: string[]) => Promise<number>,
	columns = '',
): Promise<Run> {
	const run: Run = { code: null, output: '', errors: '' };
	const log = vi.spyOn(console, 'log').mockImplementation((text = '') => {
		run.output += `${String(text)}\n`;
	});
	const error = vi.spyOn(console, 'error').mockImplementation((text = '') => {
		run.errors += `${String(text)}\n`;
	});
	const { COLUMNS: before } = process.env;
	process.env.COLUMNS = columns;
	try {
		run.code = await command([process.execPath, 'command']);
	} finally {
		log.mockRestore();
		error.mockRestore();
		if (before === undefined) delete process.env.COLUMNS;
		else process.env.COLUMNS = before;
	}
	return run;
}
