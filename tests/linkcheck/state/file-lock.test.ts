import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../../src/linkcheck/state/file-lock.ts';

let folder: string;
let path: string;
let lock: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lock-'));
	path = join(folder, 'link-state.json');
	lock = join(folder, '.link-state.json.lock');
});
afterEach(() => rm(folder, { recursive: true }));

/** The number of a process that has ended. */
const gone = () => spawnSync(process.execPath, ['--version']).pid;
const hold = (holder: object) => writeFile(lock, JSON.stringify(holder));

test('Runs write one after another and leave no other file', async () => {
	const order: string[] = [];
	const run = (name: string) =>
		withLock(path, async () => {
			order.push(`${name} begins`);
			await wait(1);
			order.push(`${name} ends`);
		});
	await Promise.all(['a', 'b', 'c'].map(run));
	for (const [nth, line] of order.entries()) {
		if (nth % 2 === 1) expect(line).toBe(order[nth - 1]?.replace('begins', 'ends'));
	}
	expect(await readdir(folder)).toEqual([]);
});

test('A failed write releases the lock', async () => {
	await expect(withLock(path, () => Promise.reject(new Error('Full.')))).rejects.toThrow('Full.');
	expect(await withLock(path, () => Promise.resolve('written'))).toBe('written');
});

test('If the disk is full, nothing is written and no lock is left', async () => {
	const module = join(import.meta.dirname, '../../../src/linkcheck/state/file-lock.ts');
	const code = `import { withLock } from ${JSON.stringify(module)};
		await withLock(${JSON.stringify(path)}, () => console.log('written')).catch(({ code }) => console.log(code));`;
	// No file can hold a single byte.
	const limited = ['-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath, '--input-type=module'];
	const { stdout } = spawnSync('sh', [...limited, '--eval', code], { encoding: 'utf8' });
	expect(stdout).toBe('EFBIG\n');
	expect(await readdir(folder)).toEqual([]);
});

describe('A lock is removed', () => {
	test.each([
		['of a run of this machine that has ended', () => hold({ pid: gone(), host: hostname() })],
		[
			'that is older than a run takes to write, whoever holds it',
			async () => {
				await hold({ pid: process.pid, host: 'another' });
				await utimes(lock, new Date(0), new Date(0));
			},
		],
		[
			'that is cut off, once it is old',
			async () => {
				await writeFile(lock, '{"pid": 1');
				await utimes(lock, new Date(0), new Date(0));
			},
		],
	])('%s', async (_, leave) => {
		await leave();
		expect(await withLock(path, () => Promise.resolve('written'))).toBe('written');
		expect(await readdir(folder)).toEqual([]);
	});
});

test.each([
	['that goes on', { pid: process.pid, host: hostname() }],
	['of another machine, where nobody can see whether it goes on', { pid: gone(), host: 'another' }],
])('A lock of a run %s is waited for', async (_, holder) => {
	await hold(holder);
	let written = false;
	const run = withLock(path, () => Promise.resolve((written = true)));
	await wait(200);
	expect(written).toBe(false);
	await rm(lock);
	await run;
	expect(written).toBe(true);
});
