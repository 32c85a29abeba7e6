import { linkcheck as command } from '../../src/cli/linkcheck/linkcheck-command.ts';
import type { MillWeb } from '../linkcheck/run/mill-web.ts';
import { type Run, runHere, startCommand } from './run-cli.ts';

/** So many that no line of a report is wrapped. */
const columns = '400';

/** Starts the command as `npm run linkcheck` does. `onStart` gets a function that ends it. */
export function linkcheck(
	options: readonly string[],
	onStart?: (signal: (name: NodeJS.Signals) => void) => void,
): Promise<Run> {
	return startCommand('linkcheck', options, {
		env: { COLUMNS: columns },
		...(onStart && { onStart }),
	});
}

/** Runs it in this process. */
export const linkcheckHere = (options: readonly string[]): Promise<Run> =>
	runHere(command, options, columns);

/** Runs it on a publication whose sites are on loopback, in this process. */
export function check(web: MillWeb, ...options: string[]): Promise<Run> {
	return linkcheckHere([...local(web), ...options]);
}

/** The options for it. */
export function local(web: MillWeb): string[] {
	const hosts = ['--allow-address', '127.0.0.0/8', '--retries', '0', '--delay', '0'];
	const asked = [...hosts, '--archive-endpoint', 'http://127.0.0.1:9/', '--browser', 'never'];
	return ['--content', web.folder, ...asked];
}

/** The link state of a publication. */
export const stateOf = async (web: MillWeb) =>
	JSON.parse(await web.read('link-state.json')) as Record<string, unknown>;
