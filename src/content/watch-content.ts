import { tellMissedChanges, type Watcher } from './missed-changes.ts';

/**
 * Milliseconds after a change at which the folder is read: when it has been quiet for a moment, and
 * again a little later. A watcher may report a half-written file and drop the event that follows
 * shortly after.
 */
const waits = [40, 250, 1000];

/**
 * Reads a folder again after each change that a watcher reports below it. The readings never overlap.
 *
 * @param home - The folder, absolute, with `/`.
 * @param read - Must not reject.
 */
export function watchContent(home: string, watcher: Watcher, read: () => Promise<void>): void {
	let timers: NodeJS.Timeout[] = [];
	let busy = Promise.resolve();
	watcher.on('all', (_event, path) => {
		if (!path.replaceAll('\\', '/').startsWith(`${home}/`)) return;
		for (const timer of timers) clearTimeout(timer);
		timers = waits.map((wait) =>
			setTimeout(() => {
				busy = busy.then(read);
			}, wait),
		);
	});
	tellMissedChanges(home, watcher);
}
