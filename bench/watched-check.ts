import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { stopHint } from '../src/cli/terminal/stop-hint.ts';

/** What a save took until it was reported. */
interface Save {
	milliseconds: number;
	/** Processor time of the check, in ms. */
	cpu: number;
}

/** The longest wait for the effect of a save, in milliseconds. */
const patience = 300_000;
/** Milliseconds between two saves, so one does not wait for work that the other left. */
const pause = 1500;

/** `check --watch` in a project, as an editor runs it. */
export class WatchedCheck {
	readonly #project: string;
	readonly #child: ChildProcessByStdio<null, Readable, null>;
	#output = '';

	private constructor(project: string) {
		this.#project = project;
		this.#child = spawn(process.execPath, ['src/cli/check.ts', '--watch'], {
			cwd: project,
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
	}

	/** Starts it and waits until it watches. */
	static async start(project: string): Promise<WatchedCheck> {
		const watched = new WatchedCheck(project);
		await watched.#waitFor(stopHint);
		return watched;
	}

	/**
	 * Saves a file with an error at its end, then without it, several times.
	 *
	 * @returns The middle one of the saves with something wrong.
	 */
	async save(path: string, times: number, { wrong }: { wrong: string }): Promise<Save> {
		const file = join(this.#project, path);
		const text = await readFile(file, 'utf8');
		const saves: Save[] = [];
		for (let index = 0; index < times; index++) {
			saves.push(await this.#write(file, text + wrong, '1 new.'));
			await this.#write(file, text, '1 gone, no problems left.');
		}
		saves.sort((a, b) => a.milliseconds - b.milliseconds);
		const [middle] = saves.slice(Math.floor(times / 2));
		if (!middle) throw new RangeError('Expected at least one save.');
		return middle;
	}

	/** Resident memory now, in MiB. */
	async memory(): Promise<number> {
		const status = await readFile(`/proc/${String(this.#child.pid)}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
	}

	async end(): Promise<void> {
		if (this.#child.exitCode !== null) return;
		this.#child.kill('SIGINT');
		await once(this.#child, 'exit');
	}

	async #write(file: string, text: string, expected: string): Promise<Save> {
		await new Promise((done) => setTimeout(done, pause));
		this.#output = '';
		const [before, start] = [await this.#cpu(), performance.now()];
		await writeFile(file, text);
		await this.#waitFor(expected);
		const milliseconds = performance.now() - start;
		return { milliseconds, cpu: (await this.#cpu()) - before };
	}

	async #waitFor(expected: string): Promise<void> {
		const end = performance.now() + patience;
		while (!this.#output.includes(expected)) {
			if (performance.now() > end || this.#child.exitCode !== null) {
				throw new Error(`The check did not report “${expected}”:\n${this.#output}`);
			}
			await new Promise((done) => setTimeout(done, 2));
		}
	}

	/** Processor time so far, in ms; the system counts it in hundredths of a second. */
	async #cpu(): Promise<number> {
		const stat = await readFile(`/proc/${String(this.#child.pid)}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[11]) + Number(fields[12])) * 10;
	}
}
