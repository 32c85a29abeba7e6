import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { linkcheck as command } from '../../src/cli/linkcheck-command.ts';
import { type Run, runHere } from './run-here.ts';
import type { MillWeb } from '../linkcheck/run/mill-web.ts';

export const root = join(import.meta.dirname, '../..');

/** So many that no line of a report is broken. */
const columns = '400';

/** Runs the command as `npm run linkcheck` does. `onStart` is handed what ends it. */
export function linkcheck(
	options: readonly string[],
	onStart: (signal: (name: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Run> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ['src/cli/linkcheck.ts', ...options], {
			cwd: root,
			env: { ...process.env, COLUMNS: columns },
		});
		const run: Run = { code: null, output: '', errors: '' };
		child.stdout.setEncoding('utf8').on('data', (text: string) => (run.output += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (run.errors += text));
		child.on('close', (code) => {
			resolve({ ...run, code });
		});
		onStart((name) => child.kill(name));
	});
}

/**
 * Runs it on a publication whose sites are on loopback, in this process: to start the command takes
 * most of its time. How it is started, stopped and ended is tested with `linkcheck`.
 */
export function check(web: MillWeb, ...options: string[]): Promise<Run> {
	return runHere((argv) => command([...argv, ...local(web), ...options]), columns);
}

/** The options for it. */
export function local(web: MillWeb): string[] {
	const hosts = ['--allow-address', '127.0.0.0/8', '--retries', '0', '--delay', '0'];
	const asked = [...hosts, '--archive-endpoint', 'http://127.0.0.1:9/', '--browser', 'never'];
	return ['--content', web.folder, ...asked];
}

/** What the link state of a publication remembers. */
export const stateOf = async (web: MillWeb) =>
	JSON.parse(await web.read('link-state.json')) as Record<string, unknown>;
