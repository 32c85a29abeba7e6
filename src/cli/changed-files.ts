import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { tellMissedChanges } from '../content/missed-changes.ts';

interface WatchedFolders {
	/** The content folder. */
	folder: string;
	/** The folder of public files, which may not be there. */
	publicFolder: string;
	/** Called with the paths of what changed, from the content folder on; not again before it is done. */
	onChange: (paths: ReadonlySet<string>) => Promise<void>;
	onError: (error: unknown) => void;
}

/** Milliseconds in which the size of a file must stay, so that it is not read half-written. */
const steady = 40;
/** Milliseconds in which a file that went may come back: some editors save so. */
const absent = 30;
/** Milliseconds of quiet after which a change is told: one save may touch several files, or put one in the place of another. */
const quiet = 25;
/** Milliseconds for which a file that went is waited for under another name, to be told of both at once. */
const renaming = 300;

/**
 * Watches a content folder and tells what has changed in it: each save once, when it is whole. What
 * was written again as it was is not told.
 *
 * @returns When it watches; `close` ends it.
 */
export async function watchFolders({
	folder,
	publicFolder,
	onChange,
	onError,
}: WatchedFolders): Promise<{ close: () => Promise<void> }> {
	const home = resolve(folder);
	const hashes = new Map<string, string>();
	const pending = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	let busy = Promise.resolve();

	const watcher = watch([home, resolve(publicFolder)], {
		ignoreInitial: true,
		atomic: absent,
		awaitWriteFinish: { stabilityThreshold: steady, pollInterval: 10 },
		ignored: (path) => relative(home, path).split(sep).some(isHidden),
	});
	watcher.on('error', onError);
	watcher.on('all', (event, path) => {
		if (event === 'addDir' || event === 'unlinkDir') return;
		pending.add(relative(home, path).split(sep).join('/'));
		clearTimeout(timer);
		timer = setTimeout(tell, event === 'unlink' ? renaming : quiet);
	});
	await new Promise<void>((ready) => void watcher.once('ready', ready));
	tellMissedChanges(home.split(sep).join('/'), watcher);
	return {
		close: () => {
			clearTimeout(timer);
			return watcher.close();
		},
	};

	function tell(): void {
		busy = busy
			.then(async () => {
				const paths = [...pending];
				pending.clear();
				const changed = new Set<string>();
				for (const path of paths) {
					const hash = await hashOf(join(home, path));
					if (hashes.get(path) !== hash) changed.add(path);
					hashes.set(path, hash);
				}
				if (changed.size > 0) await onChange(changed);
			})
			.catch(onError);
	}
}

/** Files that programs keep for themselves; `..` leads to the public ones. */
function isHidden(part: string): boolean {
	return part.startsWith('.') && part !== '..' && part !== '.';
}

async function hashOf(path: string): Promise<string> {
	const bytes = await readFile(path).catch(() => undefined);
	return bytes ? createHash('sha256').update(bytes).digest('base64') : '';
}
