import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listContentFolder } from './read-folder.ts';

/** What this needs from the watcher of the development server. */
export interface Watcher {
	/** Whether the server that it watches for has stopped. */
	closed?: boolean;
	on(event: 'all', listener: (event: string, path: string) => void): unknown;
	emit(event: string, ...of: string[]): unknown;
}

/** Looks take at most one part in this many of the time. */
const share = 20;

/**
 * Makes a watcher report the changes that it missed. It drops a change that follows shortly after
 * another, and a file that replaces another. So this looks regularly at the size and the time of
 * each file.
 *
 * @param home - The content folder, absolute.
 * @param pause - The shortest time between two looks, in milliseconds.
 */
export function tellMissedChanges(home: string, watcher: Watcher, pause = 2000): void {
	let known: Map<string, string> | undefined;
	watcher.on('all', (_event, path) => {
		const name = path.replaceAll('\\', '/').slice(home.length + 1);
		// What is written after this report is missed again, and found at the next look.
		void stampOf(home, name).then((stamp) => {
			if (stamp === gone) known?.delete(name);
			// The reports of a look come here too, and by now its files are the known ones.
			else if (known?.has(name)) known.set(name, stamp);
		});
	});
	void look();

	async function look(): Promise<void> {
		if (watcher.closed) return;
		const began = performance.now();
		const now = await stampsOf(home).catch(() => undefined);
		for (const [event, name] of known && now ? changesBetween(known, now) : []) {
			const path = join(home, name);
			watcher.emit(event, path);
			watcher.emit('all', event, path);
		}
		known = now ?? known;
		const took = performance.now() - began;
		setTimeout(() => void look(), Math.max(pause, share * took)).unref();
	}
}

function changesBetween(
	before: ReadonlyMap<string, string>,
	now: ReadonlyMap<string, string>,
): [event: string, name: string][] {
	return [
		...[...now].flatMap(([name, stamp]): [string, string][] => {
			const known = before.get(name);
			return known === undefined ? [['add', name]] : known === stamp ? [] : [['change', name]];
		}),
		...[...before.keys()]
			.filter((name) => !now.has(name))
			.map((name): [string, string] => ['unlink', name]),
	];
}

async function stampsOf(home: string): Promise<Map<string, string>> {
	const names = await listContentFolder(home);
	const stamps = await Promise.all(
		names.map(async (name): Promise<[string, string]> => [name, await stampOf(home, name)]),
	);
	// A file may be deleted after the folder was listed.
	return new Map(stamps.filter(([, stamp]) => stamp !== gone));
}

/** The stamp of a file that does not exist. */
const gone = '';

async function stampOf(home: string, name: string): Promise<string> {
	return stat(join(home, name)).then(
		({ mtimeMs, size }) => `${String(mtimeMs)} ${String(size)}`,
		() => gone,
	);
}
