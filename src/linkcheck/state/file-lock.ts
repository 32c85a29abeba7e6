import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Another run holds the lock for longer than writing takes. */
export class LockError extends Error {
	override name = 'LockError';
}

/**
 * In milliseconds: the pause between tries, the longest wait, and the age at which a lock counts as
 * left behind.
 */
const times = { pause: 50, patience: 30_000, stale: 60_000 } as const;

/** Who holds a lock. */
interface Holder {
	pid: number;
	host: string;
}

/**
 * Does work on a file while no other run does. A lock file next to it marks this. A lock that a
 * killed run left behind is removed.
 *
 * @throws {LockError} If another run holds the lock for too long.
 */
export async function withLock<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
	const lock = join(dirname(path), `.${basename(path)}.lock`);
	const until = Date.now() + times.patience;
	while (!(await take(lock))) {
		await removeStale(lock);
		if (Date.now() > until) {
			throw new LockError(`another run is writing it; if there is none, delete \`${lock}\``);
		}
		await wait(times.pause);
	}
	try {
		return await work();
	} finally {
		await rm(lock, { force: true });
	}
}

async function take(lock: string): Promise<boolean> {
	try {
		const file = await open(lock, 'wx');
		const holder = { pid: process.pid, host: hostname() } satisfies Holder;
		try {
			await writeAndClose(file, JSON.stringify(holder));
		} catch (error) {
			// On a full disk the file is created although nothing can be written to it.
			await rm(lock, { force: true });
			throw error;
		}
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

async function writeAndClose(file: FileHandle, text: string): Promise<void> {
	try {
		await file.writeFile(text);
	} finally {
		await file.close();
	}
}

/** Removes a lock whose holder is gone. If another run has replaced the lock by then, puts it back. */
async function removeStale(lock: string): Promise<void> {
	const seen = await readFile(lock, 'utf8').catch(() => undefined);
	if (seen === undefined || !(await isStale(lock, seen))) return;
	const aside = `${lock}.${randomBytes(6).toString('hex')}.tmp`;
	try {
		await rename(lock, aside);
	} catch {
		return;
	}
	const moved = await readFile(aside, 'utf8').catch(() => '');
	if (moved !== seen) await link(aside, lock).catch(() => undefined);
	await rm(aside, { force: true });
}

async function isStale(lock: string, text: string): Promise<boolean> {
	const age = await stat(lock).then(
		({ mtimeMs }) => Date.now() - mtimeMs,
		() => 0,
	);
	if (age > times.stale) return true;
	const holder = parse(text);
	return holder?.host === hostname() && !isRunning(holder.pid);
}

function parse(text: string): Holder | undefined {
	try {
		return JSON.parse(text) as Holder;
	} catch {
		return undefined;
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
