import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The resources that a command used, and its output. */
export interface MeasuredRun {
	/** From its start to its end, in seconds. */
	seconds: number;
	/** Of all threads, and of all Node processes that it started, in seconds. */
	cpu: number;
	/** The most resident memory of one process, in MiB. */
	memory: number;
	output: string;
}

const root = join(import.meta.dirname, '..');

/**
 * The arguments that a script of package.json gives to Node, including flags: they make the
 * measured run the same as `npm run`.
 */
export async function scriptArguments(name: string): Promise<string[]> {
	const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	return (scripts[name] ?? '').split(' ').slice(1);
}

const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;

/**
 * Runs a Node script as a user does: in a separate process, from start-up to its end.
 *
 * @param codes - Expected exit codes.
 * @param cwd - The folder it runs in.
 * @param environment - Its variables.
 */
export async function measuredRun(
	args: readonly string[],
	codes: readonly number[] = [0],
	cwd: string = root,
	environment: NodeJS.ProcessEnv = process.env,
): Promise<MeasuredRun> {
	const usage = join(tmpdir(), `usage-${String(process.pid)}.json`);
	const started = performance.now();
	const output = await new Promise<string>((resolve, reject) => {
		let [printed, errors] = ['', ''];
		const child = spawn(process.execPath, args, {
			cwd,
			env: { ...environment, NODE_OPTIONS: `--import=${preload}`, USAGE_FILE: usage },
		});
		child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
		child.on('close', (code) => {
			if (codes.includes(code ?? -1)) resolve(printed);
			else
				reject(new Error(`${args.join(' ')} ended with ${String(code)}:\n${errors.slice(-2000)}`));
		});
	});
	const seconds = (performance.now() - started) / 1000;
	const processes = (await readFile(usage, 'utf8'))
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as { cpu: number; memory: number });
	await rm(usage);
	return {
		seconds,
		cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
		memory: Math.max(...processes.map(({ memory }) => memory)),
		output,
	};
}

/** Runs something several times and returns the run with the middle processor time. */
export async function middleOf(
	repeats: number,
	run: () => Promise<MeasuredRun>,
): Promise<MeasuredRun> {
	const runs: MeasuredRun[] = [];
	for (let n = 0; n < repeats; n++) runs.push(await run());
	runs.sort((a, b) => a.cpu - b.cpu);
	const [middle] = runs.slice(Math.floor(repeats / 2));
	if (!middle) throw new RangeError('Expected at least one run.');
	return middle;
}
