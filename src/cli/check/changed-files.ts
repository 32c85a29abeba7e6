import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { tellMissedChanges } from '../../content/missed-changes.ts';
import { listContentFolder } from '../../content/read-folder.ts';

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
/**
 * Milliseconds to wait for an empty file to be written. Programs empty a file before they write it,
 * and may be held up in between.
 */
const emptied = 500;
/**
 * Milliseconds to wait after a file has gone, in case it was renamed, so both names are reported at
 * once.
 */
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
	/** Path of each file that was found empty → when. */
	const empty = new Map<string, number>();
	let names: ReadonlySet<string> | undefined;
	let hasMoved = false;
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
		if (event === 'add' || event === 'unlink') hasMoved = true;
		pending.add(relative(home, path).split(sep).join('/'));
		clearTimeout(timer);
		timer = setTimeout(tell, event === 'unlink' ? renaming : quiet);
	});
	await new Promise<void>((ready) => void watcher.once('ready', ready));
	names = await namesIn(home);
	tellMissedChanges(home.split(sep).join('/'), watcher);
	return {
		close: () => {
			clearTimeout(timer);
			return watcher.close();
		},
	};

	/**
	 * The names that were added or removed since the last look at the folder. The watcher may report
	 * the other name of a renamed file late.
	 */
	async function movedSince(): Promise<Iterable<string>> {
		const before = names ?? new Set();
		names = await namesIn(home);
		return before.symmetricDifference(names);
	}

	/** Whether a file became empty only a short time ago. If so, it is looked at again later. */
	function isFresh(path: string): boolean {
		const since = empty.get(path);
		if (since !== undefined && performance.now() - since >= emptied) {
			empty.delete(path);
			return false;
		}
		if (since === undefined) empty.set(path, performance.now());
		pending.add(path);
		clearTimeout(timer);
		timer = setTimeout(tell, emptied);
		return true;
	}

	function tell(): void {
		busy = busy
			.then(async () => {
				const paths = new Set([...pending, ...(hasMoved ? await movedSince() : [])]);
				hasMoved = false;
				pending.clear();
				const changed = new Set<string>();
				for (const path of paths) {
					const hash = await hashOf(join(home, path));
					if (hash !== hashOfNothing) empty.delete(path);
					else if (isFresh(path)) continue;
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

async function namesIn(home: string): Promise<ReadonlySet<string>> {
	return new Set(await listContentFolder(home).catch(() => []));
}

const hashOfNothing = hashOfBytes(Buffer.alloc(0));

async function hashOf(path: string): Promise<string> {
	const bytes = await readFile(path).catch(() => undefined);
	return bytes ? hashOfBytes(bytes) : '';
}

function hashOfBytes(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('base64');
}
