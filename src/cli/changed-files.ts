import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { tellMissedChanges } from '../content/missed-changes.ts';

interface WatchedFolders {
	/** The content folder. */
	folder: string;
	/** The folder of public files, which may not exist. */
	publicFolder: string;
	/** Called with the paths that changed, relative to the content folder. Calls never overlap. */
	onChange: (paths: ReadonlySet<string>) => Promise<void>;
	onError: (error: unknown) => void;
}

/** Milliseconds for which a file's size must stay the same, so it is not read half-written. */
const steady = 40;
/** Milliseconds in which a deleted file may come back: some editors save that way. */
const absent = 30;
/**
 * Milliseconds of quiet after which a change is reported: one save may touch several files, or
 * replace one with another.
 */
const quiet = 25;
/** Milliseconds for which a file that went is waited for under another name, to be told of both at once. */
const renaming = 300;

/**
 * Watches a content folder and reports what has changed in it: each save once, when the file is
 * complete. A file that is saved with the same content is not reported.
 *
 * @returns Once it watches; `close` ends it.
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

/** Files that programs keep for themselves. `..` is not hidden: it leads to the public files. */
function isHidden(part: string): boolean {
	return part.startsWith('.') && part !== '..' && part !== '.';
}

async function hashOf(path: string): Promise<string> {
	const bytes = await readFile(path).catch(() => undefined);
	return bytes ? createHash('sha256').update(bytes).digest('base64') : '';
}
